import { expect, test } from 'vitest'
import { en } from '@/i18n/messages/en'
import { fr } from '@/i18n/messages/fr'
import { ru } from '@/i18n/messages/ru'
import { unreviewed } from '@/i18n/unreviewed'

const messagesOf = { fr, ru }

test.each(['fr', 'ru'] as const)(
  'the list for the native reader of %s names each message once, and says nothing of English',
  (language) => {
    const keys: readonly (keyof typeof en)[] = unreviewed[language]
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => messagesOf[language][key] === en[key])).toEqual([])
  },
)
