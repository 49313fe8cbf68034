import type { Plugin } from 'vite'
import { detailModule, overviewModule, overviewOfPage } from './geometry/modules.ts'
import { labelMetricsModule } from './labelMetrics.ts'

const sources: Readonly<Record<string, () => string>> = {
  'virtual:geometry/overview': overviewModule,
  'virtual:geometry/detail': detailModule,
  'virtual:label-metrics': labelMetricsModule,
}

/** @returns a plugin that serves the map at two levels of detail and the widths of its letters as virtual modules */
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
