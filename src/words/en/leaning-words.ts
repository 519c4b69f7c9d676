import type { LEANING as french } from '../fr/leaning-words.ts';

const PRONOUNS = 'he|she|it|they|this|that|these|those|him|her|them|his|its|their|theirs|hers';

/** The signs by which a sentence leans on the one before, most of them in folded words. */
export const LEANING: typeof french = {
  free: [
    // « It is raining », « it must be said that »; « those who », « that which ».
    /^it (?:is|was|has been|must be|should be|may be|can be) (?:said|known|hoped|true|clear|likely|time)(?!\p{L})/u,
    /^(?:this|that|these|those|he|she|they) (?:who|which|whose)(?!\p{L})/u,
  ],
  leaning: [
    new RegExp(
      `^(?:${PRONOUNS}|${[
        'but',
        'and',
        'or',
        'so(?! that)',
        'then',
        'thus',
        'hence',
        'yet',
        'still',
        'however',
        'therefore',
        'nevertheless',
        'nonetheless',
        'moreover',
        'furthermore',
        'besides',
        'also',
        'instead',
        'otherwise',
        'meanwhile',
        'finally',
        'afterwards',
        'later',
        'here',
        'there(?! (?:is|are|was|were|has|have|will))',
        'such(?! as)',
        'others?',
        'another',
        'both',
        'neither',
        'the (?:first|second|third|last|former|latter|others?|two|same|one|ones)',
        '(?:one|two|three|some|many|most|several|each|all|none|few) of (?:them|these|those)',
        'for (?:example|instance|this|that|these|those|his|her|their)',
        'in (?:addition|fact|particular|return|turn|this|that|these|those|his|her|their)',
        'on the (?:contrary|other hand|one hand)',
        'as (?:a result|such|for)',
        'at (?:that|the same) time',
        'of (?:these|those|this|that)',
      ].join('|')})(?![\\p{L}])`,
      'u',
    ),
    /^(?:about|after|against|among|around|at|before|behind|between|by|during|for|from|in|into|of|on|over|since|through|to|towards|under|with|within|without)(?: [^\s,;:.!?]+){0,4}? (?:this|that|these|those|him|her|them|his|its|their)(?![\p{L}'])(?! (?:who|which))/u,
    /\b(?:this|that|these|those) (?:first|second|two|three|last|other|same)/u,
    /^[^,;:.!?]{0,80}\b(?:however|therefore|nevertheless|nonetheless|also|too|instead|moreover|furthermore|as well|accordingly|thereafter)(?![\p{L}'-])/u,
  ],
  namedBefore:
    /^The (?:association|event|initiative|meeting|movement|network|operation|organisation|organization|partnership|programme|project|scheme)\s(?!(?:of|for|between|against|who|which|that|whose|called|named)\s|[“"A-Z])/u,
  ofSomebody: /^(?:According to|For|With|Like|As) (?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}/u,
  pronoun: new RegExp(`^(?:${PRONOUNS})(?![\\p{L}])`, 'u'),
};
