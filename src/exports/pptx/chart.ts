import type PptxGenJS from 'pptxgenjs'
import { countryIds } from '@/domain/country'
import type { Channels } from '@/domain/editionSchema'
import type { Box } from '@/drawings/map/projection'
import { paintOf } from './statusPaint'
import { ink, objectNameOf, placed } from './primitives'
import { sizeFor } from './textSize'
import type { PptxContext } from './pptxContext'
import { countsOf, keysOf } from './stepStatuses'

/** A chart of the number of members of each status: two columns on a scale from 0 to the number of all members. */
export function putChart(slide: PptxGenJS.Slide, box: Box, channels: Channels, context: PptxContext) {
  const keys = keysOf(channels, context)
  if (keys.length === 0) return
  const series = {
    name: context.tExport('chartCountries'),
    labels: keys.map(({ texts }) => texts),
    values: keys.map(({ count }) => count),
  }
  // A word wider than the space of its column would break at any letter, so the longest word decides the font size.
  const slot = (box[2] - box[0]) / keys.length - 16
  const texts = series.labels.flatMap((label) => label.split(' '))
  slide.addChart('bar', [series], {
    ...placed(box),
    barDir: 'col',
    barGapWidthPct: 45,
    chartColors: keys.map(({ drawn }) => paintOf(drawn, channels).fill),
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisMaxVal: countryIds.length,
    valAxisLineShow: false,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    catAxisLabelFontSize: Math.min(14, ...texts.map((word) => sizeFor(word, [14, 13, 12], slot, 1))),
    catAxisLabelColor: ink,
    catAxisLabelFontFace: 'Arial',
    catAxisLineShow: true,
    showLegend: false,
    showTitle: false,
    showValue: true,
    dataLabelPosition: 'outEnd',
    dataLabelFontSize: 24,
    dataLabelFontBold: true,
    dataLabelFontFace: 'Arial',
    dataLabelColor: ink,
    dataLabelFormatCode: '0',
    objectName: objectNameOf({ name: series.name, alt: countsOf(channels, context) }),
  })
}
