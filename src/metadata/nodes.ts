import type {
  AboutPageLeaf,
  AdministrativeAreaLeaf,
  BodyOfWaterLeaf,
  BookLeaf,
  BreadcrumbListLeaf,
  ChapterLeaf,
  CityLeaf,
  CollectionPageLeaf,
  ContinentLeaf,
  DatasetLeaf,
  DefinedTermLeaf,
  DefinedTermSetLeaf,
  EducationEventLeaf,
  EventLeaf,
  GovernmentOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ProfilePageLeaf,
  QuestionLeaf,
  ScholarlyArticleLeaf,
  SeaBodyOfWaterLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';

/** A page in the words of schema.org. */
export interface Graph {
  '@context': 'https://schema.org';
  '@graph': readonly Node[];
}

/** The types that the site has use for: the union of all would take the compiler minutes. */
export type Node =
  | AboutPageLeaf
  | BookLeaf
  | BreadcrumbListLeaf
  | ChapterLeaf
  | CollectionPageLeaf
  | DatasetLeaf
  | DefinedTermLeaf
  | DefinedTermSetLeaf
  | EducationEventLeaf
  | EventLeaf
  | OrganizationNode
  | PersonLeaf
  | PlaceNode
  | ProfilePageLeaf
  | QuestionLeaf
  | ScholarlyArticleLeaf
  | WebPageLeaf
  | WebSiteLeaf;

export type OrganizationNode = OrganizationLeaf | GovernmentOrganizationLeaf;

export type PlaceNode =
  AdministrativeAreaLeaf | BodyOfWaterLeaf | CityLeaf | ContinentLeaf | PlaceLeaf | SeaBodyOfWaterLeaf;
