/** @returns seconds as minutes and seconds, such as `1:05` */
export const clockText = (seconds: number): string => {
  const whole = Math.floor(seconds)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
