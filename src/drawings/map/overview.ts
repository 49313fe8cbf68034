export { overview } from 'virtual:geometry/overview'
