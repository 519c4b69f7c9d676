import type { Rule } from '../rule.ts';
import { absentPartners } from './absent-partners.ts';
import { accidentalEmphasis } from './accidental-emphasis.ts';
import { accidentalHeadings } from './accidental-headings.ts';
import { accidentalLists } from './accidental-lists.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import { apostrophes } from './apostrophes.ts';
import { balancedBraces } from './balanced-braces.ts';
import { balancedQuotes } from './balanced-quotes.ts';
import { bodySyntax } from './body-syntax.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { strangeCaptions, unreadableCaptions } from './captions.ts';
import { capitals } from './capitals.ts';
import { chapterCycles } from './chapter-cycles.ts';
import { chapterGaps } from './chapter-gaps.ts';
import { chapterOrder } from './chapter-order.ts';
import { commentsInValues } from './comments-in-values.ts';
import { componentAttributes } from './component-attributes.ts';
import { componentPlaces } from './component-places.ts';
import { copiedRecords } from './copied-records.ts';
import { coordinates } from './coordinates.ts';
import { countryCodes } from './country-codes.ts';
import { deadAnchors } from './dead-anchors.ts';
import { deadLinks } from './dead-links.ts';
import { doubtfulCoordinates } from './doubtful-coordinates.ts';
import { duplicateAddresses } from './duplicate-addresses.ts';
import { duplicateAliases } from './duplicate-aliases.ts';
import { ellipses } from './ellipses.ts';
import { emptyChapters } from './empty-chapters.ts';
import { emptyElements } from './empty-elements.ts';
import { emptyFields } from './empty-fields.ts';
import { encoding } from './encoding.ts';
import { externalLinks } from './external-links.ts';
import { falseHolders } from './false-holders.ts';
import { fieldMarkup } from './field-markup.ts';
import { fieldValues } from './field-values.ts';
import { figures } from './figures.ts';
import { fileNames } from './file-names.ts';
import { formerAddresses } from './former-addresses.ts';
import { frontmatterFences } from './frontmatter-fences.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { headingLevels } from './heading-levels.ts';
import { imageDescriptions } from './image-descriptions.ts';
import { imageFiles } from './image-files.ts';
import { impossibleDates } from './impossible-dates.ts';
import { insecureLinks } from './insecure-links.ts';
import { invisibleCharacters } from './invisible-characters.ts';
import { joinedLines } from './joined-lines.ts';
import { knownComponents } from './known-components.ts';
import { knownReferences } from './known-references.ts';
import { lostAnchors } from './lost-anchors.ts';
import { materials } from './materials.ts';
import { mathematics } from './mathematics.ts';
import { mentionCorrections } from './mention-corrections.ts';
import { misleadingHosts } from './misleading-hosts.ts';
import { missingFields } from './missing-fields.ts';
import { missingNotes } from './missing-notes.ts';
import { missingSeminar } from './missing-seminar.ts';
import { namesakes } from './namesakes.ts';
import { noBreakSpaces } from './no-break-spaces.ts';
import { noCode } from './no-code.ts';
import { orphanEntities } from './orphan-entities.ts';
import { orphanRecords } from './orphan-records.ts';
import { outsideLinks } from './outside-links.ts';
import { partners } from './partners.ts';
import { programme } from './programme.ts';
import { quotationMarks } from './quotation-marks.ts';
import { quotationParagraphs } from './quotation-paragraphs.ts';
import { quotationSpeakers } from './quotation-speakers.ts';
import { rawMarkdown } from './raw-markdown.ts';
import { repeatedCooperations } from './repeated-cooperations.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { repeatedReferences } from './repeated-references.ts';
import { selfReferences } from './self-references.ts';
import { servedFiles } from './served-files.ts';
import { sessionDays } from './session-days.ts';
import { spaces } from './spaces.ts';
import { straightQuotes } from './straight-quotes.ts';
import { strayFiles } from './stray-files.ts';
import { synonyms } from './synonyms.ts';
import { tabs } from './tabs.ts';
import { takenAnchors } from './taken-anchors.ts';
import { taskItems } from './task-items.ts';
import { toldPassages } from './told-passages.ts';
import { turns } from './turns.ts';
import { twiceAPerson } from './twice-a-person.ts';
import { uncalledNotes } from './uncalled-notes.ts';
import { unfaithfulWords } from './unfaithful-words.ts';
import { unknownFields } from './unknown-fields.ts';
import { unknownPassages } from './unknown-passages.ts';
import { unplacedPartners } from './unplaced-partners.ts';
import { unreadableRecords } from './unreadable-records.ts';
import { unreadablePictures } from './unreadable-pictures.ts';
import { unsourcedQuotations } from './unsourced-quotations.ts';
import { untoldEvents } from './untold-events.ts';
import { unwritten } from './unwritten.ts';
import { vanishedAnchors } from './vanished-anchors.ts';
import { versionOrder } from './version-order.ts';
import { voices } from './voices.ts';

/** Every rule that content must keep, from the files to the last character of a sentence. */
export const rules: readonly Rule[] = [
  missingSeminar,
  outsideLinks,
  strayFiles,
  servedFiles,
  unreadablePictures,
  materials,
  unreadableCaptions,
  strangeCaptions,
  fileNames,
  duplicateAddresses,
  formerAddresses,
  synonyms,
  encoding,
  byteOrderMark,
  invisibleCharacters,
  frontmatterFences,
  tabs,
  frontmatterSyntax,
  missingFields,
  emptyFields,
  unwritten,
  unknownFields,
  fieldValues,
  commentsInValues,
  fieldMarkup,
  impossibleDates,
  sessionDays,
  programme,
  versionOrder,
  coordinates,
  countryCodes,
  doubtfulCoordinates,
  knownReferences,
  repeatedReferences,
  selfReferences,
  repeatedKeys,
  namesakes,
  twiceAPerson,
  duplicateAliases,
  mentionCorrections,
  unknownPassages,
  falseHolders,
  unfaithfulWords,
  ambiguousNames,
  partners,
  toldPassages,
  absentPartners,
  repeatedCooperations,
  unplacedPartners,
  untoldEvents,
  orphanEntities,
  chapterOrder,
  chapterGaps,
  chapterCycles,
  emptyChapters,
  bodySyntax,
  noCode,
  knownComponents,
  componentPlaces,
  componentAttributes,
  emptyElements,
  quotationSpeakers,
  quotationMarks,
  quotationParagraphs,
  unsourcedQuotations,
  voices,
  turns,
  headingLevels,
  takenAnchors,
  unreadableRecords,
  orphanRecords,
  copiedRecords,
  lostAnchors,
  vanishedAnchors,
  rawMarkdown,
  accidentalLists,
  accidentalHeadings,
  accidentalEmphasis,
  joinedLines,
  mathematics,
  taskItems,
  missingNotes,
  uncalledNotes,
  deadLinks,
  deadAnchors,
  externalLinks,
  insecureLinks,
  misleadingHosts,
  figures,
  imageDescriptions,
  imageFiles,
  balancedQuotes,
  balancedBraces,
  straightQuotes,
  apostrophes,
  noBreakSpaces,
  ellipses,
  capitals,
  spaces,
];
