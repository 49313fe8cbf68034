import type { Plugin } from 'vite'
import { labelMetricsModule } from './labelMetrics.ts'
import { content } from './loadContent.ts'

const { detailModule, overviewModule, overviewOfPage } = content.geometry

const sources: Readonly<Record<string, () => string>> = {
  'virtual:geometry/overview': overviewModule,
  'virtual:geometry/detail': detailModule,
  'virtual:label-metrics': labelMetricsModule,
}

/** @returns a plugin with virtual modules for the map at two levels of detail and for the widths of its letters */
export function geometryPlugin(): Plugin {
  return {
    name: 'geometry',
    resolveId: (id) => (id in sources ? `\0${id}` : undefined),
    load(id) {
      const built = this.environment.mode === 'build' && this.environment.config.consumer === 'client'
      if (built && id === '\0virtual:geometry/overview') return overviewOfPage()
      return id.startsWith('\0') ? sources[id.slice(1)]?.() : undefined
    },
  }
}
