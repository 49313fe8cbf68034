import type { CountryId } from '@/domain/edition'
import { useLanguage } from '@/i18n/LanguageContext'
import { TimelineDrawing } from '@/drawings/timeline/TimelineDrawing'
import { PictureFrame } from './PictureFrame'
import { TextLines } from './TextLines'
import { fadedEvents, stripLeft, stripScale, stripWidth, timelineLayout, timelinePicture } from './timelineLayout'
import type { PictureTexts } from './pictureMessages'

interface TimelinePictureProps {
  readonly texts: PictureTexts
  /** The members that match the filter; meetings of other hosts fade. */
  readonly shown: readonly CountryId[]
  /** Keeps the ids of two pictures apart. */
  readonly prefix: string
}

/** The timeline as a separate picture of fixed size, with title, date and source. */
export function TimelinePicture({ texts, shown, prefix }: TimelinePictureProps) {
  const translator = useLanguage()
  const { stripTop, footRule, lines } = timelineLayout({ texts, shown, translator })
  return (
    <PictureFrame prefix={prefix} title={texts.title} size={timelinePicture} faded={fadedEvents(shown)}>
      <g transform={`translate(${stripLeft} ${stripTop}) scale(${stripScale})`}>
        <svg width={stripWidth / stripScale} height="28" overflow="visible">
          <TimelineDrawing />
        </svg>
      </g>
      <line
        x1={stripLeft}
        x2={stripLeft + stripWidth}
        y1={footRule}
        y2={footRule}
        strokeWidth="1.5"
        style={{ stroke: 'var(--rule-strong)' }}
      />
      <TextLines lines={lines} />
    </PictureFrame>
  )
}
