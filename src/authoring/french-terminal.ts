/**
 * A terminal on which the few English words that the prompts library writes come out in French. It has no setting for
 * them; each is told from an answer by its styling or its whole line.
 */
