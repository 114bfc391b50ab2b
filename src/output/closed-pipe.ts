/** Whether a stream that cannot be written has only lost its reader: a quiet end, and no fault. */
export function isClosedPipe(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}
