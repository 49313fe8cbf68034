import type { fallback as enFallback } from '@/i18n/messages/en/fallback'

export const fallback: Record<keyof typeof enFallback, string> = {
  notLoaded:
    'Интерактивная часть страницы не загрузилась: показан вид по умолчанию, и работает только фильтр по статусу.',
  reload: 'Перезагрузить страницу',
  tooOld: 'Этот браузер слишком старый для интерактивной части страницы.',
}
