/** Runs in every document before its own scripts: a breach of the policy is not written to the console everywhere. */
export function reportViolations() {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} blocks ${blockedURI}`)
  })
}
