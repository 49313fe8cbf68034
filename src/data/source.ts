/** The press release every fact comes from. It bears no date; its title stays as it is in every language. */
export const source = {
  title: 'UNECE and Commonwealth of Independent States tighten cooperation on industrial safety',
  issuer: 'UNECE Information Unit',
  page: 'http://www.unece.org/es/info/media/presscurrent-press-h/environment/2016/unece-and-commonwealth-of-independent-states-tighten-cooperation-on-industrial-safety/doc.html',
} as const

/** The contact as given in 2016, without e-mail and telephone, which go out of date; the function is among the messages. */
export const contact = {
  name: 'Nicholas Bonvoisin',
  page: 'http://www.unece.org/env/teia',
} as const
