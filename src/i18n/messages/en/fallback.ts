/** What the page says where its application does not run; only the build reads it. */
export const fallback = {
  notLoaded:
    'The interactive part of this page did not load: you see the default view, and only the filter by status works.',
  reload: 'Reload the page',
  tooOld: 'This browser is too old for the interactive part of this page.',
} as const satisfies Record<string, string>
