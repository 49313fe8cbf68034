/**
 * What a page must show, in the words and roles of the page itself: never a class or the name of a file.
 * @typedef {typeof contract} Contract
 */
export const contract = {
  status: 'Status',
  members: 'ICIS member countries',
  map: 'Map',
  timeline: 'Timeline',
  lead: 'Of nine ICIS countries',
  counts: { rows: 9, shapes: 9, buttons: 9, events: 7 },
  /** The button of the matrix that is clicked, and the answer to it. */
  press: 'Not a Party',
  answer: {
    rows: ['Kyrgyzstan', 'Tajikistan', 'Ukraine'],
    faded: ['ARM', 'AZE', 'BLR', 'KAZ', 'MDA', 'RUS'],
    line: '3 of 9 countries: not a Party',
    convention: 'non-party',
  },
}

/**
 * @param {number} rows of a page with synthetic countries
 * @returns {Contract} the same for that page
 */
export const contractOf = (rows) => ({ ...contract, counts: { ...contract.counts, rows } })
