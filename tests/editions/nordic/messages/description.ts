import type { Localised } from '@/domain/edition'

export const description: Localised = {
  en: 'Which Nordic countries are member States of the European Union, and which are in the euro area.',
  fr: 'Quels pays nordiques sont membres de l’Union européenne, et lesquels font partie de la zone euro.',
}
