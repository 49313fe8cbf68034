/**
 * Texts and roles that a page must show. They name no CSS class and no file, so that they hold for both pages.
 * @typedef {typeof contract} Contract
 */
export const contract = {
  status: 'Status',
  members: 'ICIS member countries',
  map: 'Map',
  timeline: 'Timeline',
  lead: 'Of nine ICIS countries',
  counts: { rows: 9, shapes: 9, buttons: 9, events: 7 },
  /** The bench clicks this button of the matrix, and the page must then show the `answer`. */
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
 * @returns {Contract} the contract for that page
 */
export const contractOf = (rows) => ({ ...contract, counts: { ...contract.counts, rows } })
