/** Runs in every document before its own scripts. Reports violations of the policy, because not every engine does. */
export function reportViolations() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} blocks ${blockedURI}`)
  })
}
