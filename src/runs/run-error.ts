/** A run that cannot be started or gone on with; the message is one line for the user. */
export class RunError extends Error {}
