import type { FallbackWords } from './en'

export const fallback: FallbackWords = {
  notLoaded:
    'Интерактивная часть страницы не загрузилась: показан вид по умолчанию, и работает только фильтр по статусу.',
  reload: 'Перезагрузить страницу',
  tooOld: 'Этот браузер слишком старый для интерактивной части страницы.',
}
