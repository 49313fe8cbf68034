import type { ExportContext } from '@/exports/exportContext'
import { TimelineDrawing } from '@/drawings/timeline/TimelineDrawing'
import { FootRule, PictureFrame } from './PictureFrame'
import { fadedEvents, stripLeft, stripScale, stripWidth, timelineLayout, timelinePicture } from './timelineLayout'
import type { PictureTexts } from './pictureMessages'

interface TimelinePictureProps {
  readonly texts: PictureTexts
  readonly context: ExportContext
}

/** The timeline as a separate picture of fixed size, with title, date and source. */
export function TimelinePicture({ texts, context: { shown, translator } }: TimelinePictureProps) {
  const { stripTop, footRule, lines } = timelineLayout({ texts, shown, translator })
  return (
    <PictureFrame title={texts.title} size={timelinePicture} faded={fadedEvents(shown)} lines={lines}>
      <g transform={`translate(${stripLeft} ${stripTop}) scale(${stripScale})`}>
        <svg width={stripWidth / stripScale} height="28" overflow="visible">
          <TimelineDrawing />
        </svg>
      </g>
      <FootRule left={stripLeft} right={stripLeft + stripWidth} y={footRule} />
    </PictureFrame>
  )
}
