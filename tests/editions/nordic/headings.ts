/** The messages that stand over the facts of the background and beside its figures. */
export type HeadingKey = 'aboutUnion' | 'membersNow'
