import type { ReportedEvent } from '../model/events.ts';
import { sectionAnchor } from './paths.ts';

/** The anchor of an event in the chronology. */
export const eventAnchor = ({ told, rank }: ReportedEvent): string => `${sectionAnchor(told.entry)}-date-${rank}`;
