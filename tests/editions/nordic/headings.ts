/** The keys of the headings and of the labels of figures in the background. */
export type HeadingKey = 'aboutUnion' | 'membersNow'
