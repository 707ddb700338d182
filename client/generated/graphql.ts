/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a text says it or the curator concluded it. */
export type Certainty =
  /** The curator concluded it. */
  | 'INFERRED'
  /** A text says so. */
  | 'STATED';

/** Bounds of a count, both included. */
export type CountFilter = {
  /** At most so many, from 0. */
  readonly max?: number | null | undefined;
  /** At least so many, from 0. */
  readonly min?: number | null | undefined;
};

/** Bounds of a date, both included. A date that is only a year or a month fits if it may lie within; an unknown one does not. */
export type DateFilter = {
  /** Not surely before this date's first day. */
  readonly from?: string | null | undefined;
  /** Not surely after this date's last day. */
  readonly to?: string | null | undefined;
};

/** Which way a relationship is walked, seen from the entity that is asked. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** Towards it. */
  | 'IN'
  /** Away from it. */
  | 'OUT';

/** Which entities a list lets through: all conditions given must hold, and an empty list lets nothing through. */
export type EntityFilter = {
  /** All of these must hold. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** On this date, what has surely ended or not begun counts neither for hasChair nor for degree, here and within. Without it the date of the walk, if there is one. */
  readonly asOf?: string | null | undefined;
  /** The date of a meeting or a single event may lie within. */
  readonly date?: DateFilter | null | undefined;
  /** How many relationships it has. */
  readonly degree?: CountFilter | null | undefined;
  /** True: somebody heads it. False: nobody is known to. */
  readonly hasChair?: boolean | null | undefined;
  /** One of these entities. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Of one of these kinds. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** The name or an alias fits. */
  readonly name?: TextFilter | null | undefined;
  /** This must not hold. */
  readonly not?: EntityFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Ids of documents; matches what any of them names. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** An initiative of one of these statuses; without a known one it is UNKNOWN. */
  readonly statuses?: ReadonlyArray<Status> | null | undefined;
};

/** Between what interlocks are looked for. */
export type InterlockSide =
  /** Pairs of bodies that share people. */
  | 'BODIES'
  /** Pairs of people who share bodies. */
  | 'PEOPLE';

/** A kind of entity. */
export type Kind =
  /** A deliberative or leading body: a committee, commission, leading group or task force. */
  | 'Committee'
  /** A recurring or single public event: a forum, fair, exhibition, festival, tournament or conference. */
  | 'Forum'
  /** A project, programme, plan, policy, measure, list, report or campaign. */
  | 'Initiative'
  /** A session of a body. */
  | 'Meeting'
  /** A person who holds posts. */
  | 'Official'
  /** Any other body: a government, office, party committee, department, company or international organization. */
  | 'Organization'
  /** A city, district or area. */
  | 'Place'
  /** A place built for events or exchanges: a convention centre, park, museum complex or embassy zone. */
  | 'Venue';

/** Why an answer is not the whole of it. */
export type LeftOutReason =
  /** Relationships that have surely ended, or not begun, on the date. */
  | 'DATE'
  /** What lies one step beyond the depth; more may lie beyond that. */
  | 'DEPTH'
  /** Entities whose routes were only counted up to a million, or up to the work allowed: the counts are lower bounds. */
  | 'ROUTES';

/** How well a name fits the text, best first. */
export type MatchQuality =
  /** The whole name or an alias. */
  | 'EXACT'
  /** Like a name, give or take a letter or two a word. */
  | 'FUZZY'
  /** The beginning of the name or an alias. */
  | 'PREFIX'
  /** Each word begins some word of the name or an alias. */
  | 'WORDS';

/** Which relationships a list lets through: all conditions given must hold, and an empty list lets nothing through. */
export type RelationshipFilter = {
  /** Both ends must be among these entities. */
  readonly among?: ReadonlyArray<string> | null | undefined;
  /** All of these must hold. */
  readonly and?: ReadonlyArray<RelationshipFilter> | null | undefined;
  /** Leaves out what has surely ended, or not begun, on the date. */
  readonly asOf?: string | null | undefined;
  /** Of one of these certainties. */
  readonly certainties?: ReadonlyArray<Certainty> | null | undefined;
  /** What the entity that it leads from must be like. */
  readonly from?: EntityFilter | null | undefined;
  /** Kinds that both ends must be of. */
  readonly kinds?: ReadonlyArray<Kind> | null | undefined;
  /** This must not hold. */
  readonly not?: RelationshipFilter | null | undefined;
  /** At least one of these must hold. */
  readonly or?: ReadonlyArray<RelationshipFilter> | null | undefined;
  /** The role fits. Case, accents and punctuation do not count; one without a role does not fit. */
  readonly role?: TextFilter | null | undefined;
  /** Roles as they are written. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** When it began may lie within. */
  readonly since?: DateFilter | null | undefined;
  /** Ids of documents; matches what any of them states. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** How it stands on a date. */
  readonly standing?: StandingFilter | null | undefined;
  /** What the entity that it leads to must be like. */
  readonly to?: EntityFilter | null | undefined;
  /** At least one end must be among these entities. */
  readonly touching?: ReadonlyArray<string> | null | undefined;
  /** Of one of these types. */
  readonly types?: ReadonlyArray<RelationshipType> | null | undefined;
  /** When it ended may lie within. */
  readonly until?: DateFilter | null | undefined;
};

/** A type of relationship. */
export type RelationshipType =
  /** Was at a meeting; the role says how: presided, attended, spoke or reported. */
  | 'ATTENDED'
  /** Heads a body; the post's own title is the role. */
  | 'CHAIRS'
  /** Called or held a meeting. */
  | 'CONVENED'
  /** Dealt with a plan, list or report; the role says how. */
  | 'DELIBERATED'
  /** Needs, uses or is built on. */
  | 'DEPENDS_ON'
  /** Deputises for the head of a body; the role keeps first deputies apart. */
  | 'DEPUTY_CHAIRS'
  /** Holds any other post, which the role names. */
  | 'HOLDS_POST_IN'
  /** Takes place at a venue or in a place. */
  | 'HOSTED_AT'
  /** Names as one of its parts. */
  | 'INCLUDES'
  /** Issued a plan, list or report. */
  | 'ISSUED'
  /** Stands or takes place in a place or on a site. */
  | 'LOCATED_IN'
  /** Is a member of a body, where a text says so. */
  | 'MEMBER_OF'
  /** Organises an event or a meeting. */
  | 'ORGANIZES'
  /** Is a part of a larger body, venue, initiative or place. */
  | 'PART_OF'
  /** What an imported file states and no other type fits; its own wording is the role. */
  | 'RELATED_TO'
  /** Answers for an initiative, a venue or an event. */
  | 'RESPONSIBLE_FOR'
  /** Serves the second, which in a trace depends on the first. */
  | 'SUPPORTS';

/** How a relationship stands on a date. */
export type Standing =
  /** In force, or seen by a source on that date. */
  | 'CURRENT'
  /** Surely over before that date. */
  | 'ENDED'
  /** Surely not begun on that date. */
  | 'NOT_YET'
  /** The sources do not say. */
  | 'UNDATED';

/** How a relationship must stand. */
export type StandingFilter = {
  /** On this date; without one, on that of the filter or the walk, or else today. */
  readonly asOf?: string | null | undefined;
  /** In one of these ways. */
  readonly is: ReadonlyArray<Standing>;
};

/** How far an initiative has come, in its document's words. */
export type Status =
  /** A text asks for it. */
  | 'CALLED_FOR'
  /** It has been done. */
  | 'DONE'
  /** It is to be done. */
  | 'PLANNED'
  /** It is being done. */
  | 'UNDER_WAY'
  /** No text says. */
  | 'UNKNOWN';

/** What a text must be like. Case, accents and punctuation do not count; aliases of a name do. */
export type TextFilter = {
  /** Any part of it. */
  readonly contains?: string | null | undefined;
  /** The whole text. */
  readonly equals?: string | null | undefined;
  /** Its beginning. */
  readonly startsWith?: string | null | undefined;
};

/** Which way dependencies are followed. */
export type TraceDirection =
  /** To what depends on the entity: what is affected if it stops. */
  | 'DOWNSTREAM'
  /** To what the entity depends on. */
  | 'UPSTREAM';

export type DatasetCaptionQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetCaptionQuery = { readonly dataset: { readonly checksum: string, readonly parts: ReadonlyArray<{ readonly name: string, readonly title: string | null }> } };

export type EntitiesByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
}>;


export type EntitiesByIdQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
       }> } };

export type ExpandQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  direction?: Direction | null | undefined;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExpandQuery = { readonly entity:
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly sources: ReadonlyArray<{ readonly locator: string }> } }> } }
   | null };

type EntityOnCanvas_Committee_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Forum_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Initiative_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Meeting_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Official_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Organization_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Place_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

type EntityOnCanvas_Venue_Fragment = { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number };

export type EntityOnCanvasFragment =
  | EntityOnCanvas_Committee_Fragment
  | EntityOnCanvas_Forum_Fragment
  | EntityOnCanvas_Initiative_Fragment
  | EntityOnCanvas_Meeting_Fragment
  | EntityOnCanvas_Official_Fragment
  | EntityOnCanvas_Organization_Fragment
  | EntityOnCanvas_Place_Fragment
  | EntityOnCanvas_Venue_Fragment
;

export type LinkOnCanvasFragment = { readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly to:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  , readonly sources: ReadonlyArray<{ readonly locator: string }> };

export type CitationTextFragment = { readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } };

export type InspectEntityQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  first: number;
}>;


export type InspectEntityQuery = { readonly entity:
    | { readonly __typename: 'Committee', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly officeHolders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly note: string | null, readonly relationship: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> }, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Forum', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Initiative', readonly status: Status, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Meeting', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Official', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly posts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly note: string | null, readonly node:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          , readonly relationship: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }> }, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Organization', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly officeHolders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly note: string | null, readonly relationship: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> }, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Place', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly officeHolders: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly note: string | null, readonly relationship: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> }, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly __typename: 'Venue', readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly note: string | null, readonly date: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number, readonly possiblySameAs: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      >, readonly figures: ReadonlyArray<{ readonly label: string, readonly value: number, readonly qualifier: string | null, readonly unit: string | null, readonly date: string | null, readonly comparison: string | null, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }>, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
   | null };

export type MoreRelationshipsQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreRelationshipsQuery = { readonly entity:
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
    | { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
            | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
           | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
            , readonly to:
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
              | { readonly id: string }
             } }> } }
   | null };

export type RelationshipRowsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly direction: Direction | null, readonly neighbour:
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
     | null, readonly node: { readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       } }> };

export type PostRowFragment = { readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly note: string | null, readonly relationship: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> };

export type HolderRowsFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly note: string | null, readonly relationship: { readonly id: string }, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> };

export type InspectLinkQueryVariables = Exact<{
  id: string;
}>;


export type InspectLinkQuery = { readonly node:
    | { readonly __typename: 'Committee' }
    | { readonly __typename: 'Forum' }
    | { readonly __typename: 'Initiative' }
    | { readonly __typename: 'Meeting' }
    | { readonly __typename: 'Official' }
    | { readonly __typename: 'Organization' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'Relationship', readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly to:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Venue' }
   | null };

export type LinkCountsQueryVariables = Exact<{
  id: string;
}>;


export type LinkCountsQuery = { readonly entity:
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
    | { readonly linkCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly kind: Kind, readonly count: number }> }
   | null };

export type LinkedInitiativesQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LinkedInitiativesQuery = { readonly linkedInitiatives: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly strength: number, readonly ways: number, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }> }> } };

export type LinkedOfficialsQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LinkedOfficialsQuery = { readonly linkedOfficials: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly sentence: string, readonly strength: number, readonly ways: number, readonly node: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }, readonly relationships: ReadonlyArray<{ readonly id: string, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }> }> } };

export type InterlocksQueryVariables = Exact<{
  id: string;
  between: InterlockSide;
  asOf?: string | null | undefined;
  first: number;
}>;


export type InterlocksQuery = { readonly interlocks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly weight: number, readonly first:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly second:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly shared: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      > }> } };

export type LinksAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
}>;


export type LinksAmongQuery = { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly sources: ReadonlyArray<{ readonly locator: string }> }> } };

export type MeasuresQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  first: number;
}>;


export type MeasuresQuery = { readonly structure: { readonly betweennessExact: boolean, readonly measures: { readonly nodes: ReadonlyArray<{ readonly betweenness: number, readonly pageRank: number, readonly community: number, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> } } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type PathsQuery = { readonly from:
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
   | null, readonly to:
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
   | null, readonly paths: ReadonlyArray<{ readonly length: number, readonly sentence: string, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    >, readonly steps: ReadonlyArray<{ readonly sentence: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }>, readonly from:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
        , readonly to:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }> }> };

export type RosterBodiesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterBodiesQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
       }> } };

export type RosterPostsQueryVariables = Exact<{
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type RosterPostsQuery = { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly note: string | null, readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly to:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly quality: MatchQuality, readonly node:
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
       }> } };

export type WhoChairsQueryVariables = Exact<{
  filter?: RelationshipFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoChairsQuery = { readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly to:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      , readonly sources: ReadonlyArray<{ readonly locator: string }> }> } };

export type StartEntitiesQueryVariables = Exact<{
  filter?: EntityFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StartEntitiesQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
       }> } };

export type EverythingQueryVariables = Exact<{
  first: number;
}>;


export type EverythingQuery = { readonly entities: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
       }> }, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly from:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly to:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly sources: ReadonlyArray<{ readonly locator: string }> }> } };

export type TraceQueryVariables = Exact<{
  id: string;
  direction: TraceDirection;
  maxDepth: number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type TraceQuery = { readonly dependencies: { readonly total: number, readonly relationshipCount: number, readonly types: ReadonlyArray<RelationshipType>, readonly cycleCount: number, readonly root:
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    , readonly levels: ReadonlyArray<{ readonly depth: number, readonly count: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly count: number, readonly text: string }>, readonly cycles: ReadonlyArray<{ readonly number: number, readonly sentence: string, readonly members: ReadonlyArray<
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      > }>, readonly critical: ReadonlyArray<{ readonly cuts: number, readonly entity:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
       }>, readonly longestChain: { readonly length: number, readonly links: ReadonlyArray<{ readonly entities: ReadonlyArray<
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        > }> }, readonly steps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly routes: number, readonly routesExact: boolean, readonly cuts: number, readonly cycle: number | null, readonly sentence: string, readonly viaCount: number, readonly entity:
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        , readonly via: ReadonlyArray<{ readonly id: string, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly responsible: ReadonlyArray<{ readonly sentence: string, readonly official: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> }> } } };

export type MoreStepsQueryVariables = Exact<{
  id: string;
  direction: TraceDirection;
  maxDepth: number;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MoreStepsQuery = { readonly dependencies: { readonly steps: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly routes: number, readonly routesExact: boolean, readonly cuts: number, readonly cycle: number | null, readonly sentence: string, readonly viaCount: number, readonly entity:
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
          | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
        , readonly via: ReadonlyArray<{ readonly id: string, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly responsible: ReadonlyArray<{ readonly sentence: string, readonly official: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> }> } } };

export type TraceStepsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly depth: number, readonly routes: number, readonly routesExact: boolean, readonly cuts: number, readonly cycle: number | null, readonly sentence: string, readonly viaCount: number, readonly entity:
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
      | { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number }
    , readonly via: ReadonlyArray<{ readonly id: string, readonly sources: ReadonlyArray<{ readonly locator: string, readonly paragraph: number | null, readonly source: { readonly id: string, readonly title: string, readonly publisher: string | null, readonly published: string | null, readonly note: string | null } }> }>, readonly responsible: ReadonlyArray<{ readonly sentence: string, readonly official: { readonly id: string, readonly kind: Kind, readonly name: string, readonly degree: number } }> }> };

export type TraceFilesQueryVariables = Exact<{
  id: string;
  direction: TraceDirection;
  maxDepth: number;
  asOf?: string | null | undefined;
  first: number;
}>;


export type TraceFilesQuery = { readonly dependencies: { readonly text: string, readonly csv: string, readonly graphml: string } };

export type ViewQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  afterEntity?: string | null | undefined;
  afterRelationship?: string | null | undefined;
}>;


export type ViewQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
        | { readonly id: string, readonly kind: Kind, readonly name: string, readonly description: string | null }
       }> }, readonly relationships: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: string | null, readonly since: string | null, readonly until: string | null, readonly observed: ReadonlyArray<string>, readonly certainty: Certainty, readonly standing: Standing, readonly from:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly to:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly sources: ReadonlyArray<{ readonly locator: string, readonly source: { readonly title: string } }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityOnCanvasFragmentDoc = new TypedDocumentString(`
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
    `, {"fragmentName":"EntityOnCanvas"}) as unknown as TypedDocumentString<EntityOnCanvasFragment, unknown>;
export const LinkOnCanvasFragmentDoc = new TypedDocumentString(`
    fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
    `, {"fragmentName":"LinkOnCanvas"}) as unknown as TypedDocumentString<LinkOnCanvasFragment, unknown>;
export const CitationTextFragmentDoc = new TypedDocumentString(`
    fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}
    `, {"fragmentName":"CitationText"}) as unknown as TypedDocumentString<CitationTextFragment, unknown>;
export const RelationshipRowsFragmentDoc = new TypedDocumentString(`
    fragment RelationshipRows on RelationshipConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    direction
    neighbour {
      ...EntityOnCanvas
    }
    node {
      ...LinkOnCanvas
      note
      sources {
        ...CitationText
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"fragmentName":"RelationshipRows"}) as unknown as TypedDocumentString<RelationshipRowsFragment, unknown>;
export const PostRowFragmentDoc = new TypedDocumentString(`
    fragment PostRow on EntityLinkEdge {
  relationship {
    id
  }
  type
  role
  since
  until
  observed
  certainty
  note
  sources {
    ...CitationText
  }
}
    fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"fragmentName":"PostRow"}) as unknown as TypedDocumentString<PostRowFragment, unknown>;
export const HolderRowsFragmentDoc = new TypedDocumentString(`
    fragment HolderRows on OfficialLinkConnection {
  totalCount
  edges {
    relationship {
      id
    }
    type
    role
    since
    until
    observed
    certainty
    note
    sources {
      ...CitationText
    }
    node {
      ...EntityOnCanvas
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"fragmentName":"HolderRows"}) as unknown as TypedDocumentString<HolderRowsFragment, unknown>;
export const TraceStepsFragmentDoc = new TypedDocumentString(`
    fragment TraceSteps on TraceStepConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    depth
    routes
    routesExact
    cuts
    cycle
    sentence
    viaCount
    entity {
      ...EntityOnCanvas
    }
    via(first: 3) {
      id
      sources {
        ...CitationText
      }
    }
    responsible(first: 5) {
      sentence
      official {
        ...EntityOnCanvas
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"fragmentName":"TraceSteps"}) as unknown as TypedDocumentString<TraceStepsFragment, unknown>;
export const DatasetCaptionDocument = new TypedDocumentString(`
    query DatasetCaption {
  dataset {
    checksum
    parts {
      name
      title
    }
  }
}
    `, {"hash":"74b69aa461d46a0dbca3b712a422d45f9e2762f7aca5389a8a6f3dc01b7cf810"}) as unknown as TypedDocumentString<DatasetCaptionQuery, DatasetCaptionQueryVariables>;
export const EntitiesByIdDocument = new TypedDocumentString(`
    query EntitiesById($ids: [ID!]!, $first: Int!) {
  entities(filter: {ids: $ids}, first: $first) {
    edges {
      node {
        ...EntityOnCanvas
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}`, {"hash":"38d4327155e689df721c5abcccc89fcbb214137587d2a253ad5807008953d551"}) as unknown as TypedDocumentString<EntitiesByIdQuery, EntitiesByIdQueryVariables>;
export const ExpandDocument = new TypedDocumentString(`
    query Expand($id: ID!, $types: [RelationshipType!], $direction: Direction, $kinds: [Kind!], $first: Int!, $after: String) {
  entity(id: $id) {
    ...EntityOnCanvas
    relationships(
      types: $types
      direction: $direction
      kinds: $kinds
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        neighbour {
          ...EntityOnCanvas
        }
        node {
          ...LinkOnCanvas
        }
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}`, {"hash":"11bd163aba86e53669cfbea0b16aa53753a3e615a2ac3faadfaec479db397f0f"}) as unknown as TypedDocumentString<ExpandQuery, ExpandQueryVariables>;
export const InspectEntityDocument = new TypedDocumentString(`
    query InspectEntity($id: ID!, $types: [RelationshipType!], $first: Int!) {
  entity(id: $id) {
    __typename
    ...EntityOnCanvas
    aliases
    description
    note
    date
    ... on Initiative {
      status
    }
    ... on Official {
      posts(first: 100) {
        totalCount
        edges {
          ...PostRow
          node {
            ...EntityOnCanvas
          }
        }
      }
    }
    ... on Committee {
      officeHolders(first: 100) {
        ...HolderRows
      }
    }
    ... on Organization {
      officeHolders(first: 100) {
        ...HolderRows
      }
    }
    ... on Place {
      officeHolders(first: 100) {
        ...HolderRows
      }
    }
    possiblySameAs {
      ...EntityOnCanvas
    }
    figures {
      label
      value
      qualifier
      unit
      date
      comparison
      sources {
        ...CitationText
      }
    }
    sources {
      ...CitationText
    }
    linkCounts {
      type
      direction
      kind
      count
    }
    relationships(types: $types, first: $first) {
      ...RelationshipRows
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}
fragment RelationshipRows on RelationshipConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    direction
    neighbour {
      ...EntityOnCanvas
    }
    node {
      ...LinkOnCanvas
      note
      sources {
        ...CitationText
      }
    }
  }
}
fragment PostRow on EntityLinkEdge {
  relationship {
    id
  }
  type
  role
  since
  until
  observed
  certainty
  note
  sources {
    ...CitationText
  }
}
fragment HolderRows on OfficialLinkConnection {
  totalCount
  edges {
    relationship {
      id
    }
    type
    role
    since
    until
    observed
    certainty
    note
    sources {
      ...CitationText
    }
    node {
      ...EntityOnCanvas
    }
  }
}`, {"hash":"8a1bed324e579ae8def75691eda28632b171b2846ace5e8d3955395a6b24391a"}) as unknown as TypedDocumentString<InspectEntityQuery, InspectEntityQueryVariables>;
export const MoreRelationshipsDocument = new TypedDocumentString(`
    query MoreRelationships($id: ID!, $types: [RelationshipType!], $first: Int!, $after: String) {
  entity(id: $id) {
    relationships(types: $types, first: $first, after: $after) {
      ...RelationshipRows
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}
fragment RelationshipRows on RelationshipConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    direction
    neighbour {
      ...EntityOnCanvas
    }
    node {
      ...LinkOnCanvas
      note
      sources {
        ...CitationText
      }
    }
  }
}`, {"hash":"bc25a06b59aa314c52c603e1349b170759a6cba0e98bd45dd7c1e0d2aba8c573"}) as unknown as TypedDocumentString<MoreRelationshipsQuery, MoreRelationshipsQueryVariables>;
export const InspectLinkDocument = new TypedDocumentString(`
    query InspectLink($id: ID!) {
  node(id: $id) {
    __typename
    ... on Relationship {
      ...LinkOnCanvas
      from {
        ...EntityOnCanvas
      }
      to {
        ...EntityOnCanvas
      }
      note
      sources {
        ...CitationText
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"hash":"43fbef485c1f11f39f7cfdba8b4bddc5f95275560d52582b2dbd0ba7e51f3100"}) as unknown as TypedDocumentString<InspectLinkQuery, InspectLinkQueryVariables>;
export const LinkCountsDocument = new TypedDocumentString(`
    query LinkCounts($id: ID!) {
  entity(id: $id) {
    linkCounts {
      type
      direction
      kind
      count
    }
  }
}
    `, {"hash":"370da5400ecec3e57e9d3d4556ce406774a78db59df933c57ba0469da39578a7"}) as unknown as TypedDocumentString<LinkCountsQuery, LinkCountsQueryVariables>;
export const LinkedInitiativesDocument = new TypedDocumentString(`
    query LinkedInitiatives($id: ID!, $asOf: Date, $first: Int!, $after: String) {
  linkedInitiatives(id: $id, asOf: $asOf, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      sentence
      strength
      ways
      node {
        ...EntityOnCanvas
      }
      relationships {
        id
        sources {
          ...CitationText
        }
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"hash":"ead0a878869f5e85297875da9abab4f41ff891a9ec924153da6e62061a8495c7"}) as unknown as TypedDocumentString<LinkedInitiativesQuery, LinkedInitiativesQueryVariables>;
export const LinkedOfficialsDocument = new TypedDocumentString(`
    query LinkedOfficials($id: ID!, $asOf: Date, $first: Int!, $after: String) {
  linkedOfficials(id: $id, asOf: $asOf, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      sentence
      strength
      ways
      node {
        ...EntityOnCanvas
      }
      relationships {
        id
        sources {
          ...CitationText
        }
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"hash":"5a6c325bdb53572941b0fdcbb5c85d2cd8bd48973c5b2bf5e5dbed6dd1de7dc5"}) as unknown as TypedDocumentString<LinkedOfficialsQuery, LinkedOfficialsQueryVariables>;
export const InterlocksDocument = new TypedDocumentString(`
    query Interlocks($id: ID!, $between: InterlockSide!, $asOf: Date, $first: Int!) {
  interlocks(ids: [$id], between: $between, asOf: $asOf, first: $first) {
    totalCount
    nodes {
      weight
      first {
        ...EntityOnCanvas
      }
      second {
        ...EntityOnCanvas
      }
      shared(first: 10) {
        ...EntityOnCanvas
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}`, {"hash":"ea4a6a589510362a2abe7ca76fe658d457e4452975d60de27205b8dd8e3fa6c2"}) as unknown as TypedDocumentString<InterlocksQuery, InterlocksQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($ids: [ID!]!, $first: Int!, $after: String) {
  relationships(filter: {among: $ids}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...LinkOnCanvas
    }
  }
}
    fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}`, {"hash":"19f1951c07c585e2f1bc328dc4f66b8dc24ead47192d3df6ae4fb3373b961721"}) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($ids: [ID!]!, $first: Int!) {
  structure {
    betweennessExact
    measures(ids: $ids, first: $first) {
      nodes {
        entity {
          id
        }
        betweenness
        pageRank
        community
      }
    }
  }
}
    `, {"hash":"e9b6bcc5582b0a65000203f0d2f959d4a0e70c08755e582ee8fb1761803cf622"}) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxLength: Int!, $asOf: Date, $first: Int!) {
  from: entity(id: $from) {
    ...EntityOnCanvas
  }
  to: entity(id: $to) {
    ...EntityOnCanvas
  }
  paths(from: $from, to: $to, maxLength: $maxLength, asOf: $asOf, first: $first) {
    length
    sentence
    nodes {
      ...EntityOnCanvas
    }
    steps {
      sentence
      relationships {
        ...LinkOnCanvas
        sources {
          ...CitationText
        }
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"hash":"f4203255d4eb0bfd3a1ed595e7c584de05b2959ad4cc38209602decb185590a0"}) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const RosterBodiesDocument = new TypedDocumentString(`
    query RosterBodies($first: Int!, $after: String) {
  entities(
    filter: {kinds: [Committee, Organization]}
    orderBy: [{field: NAME, direction: ASC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityOnCanvas
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}`, {"hash":"bc143d035981ec7c123f8845a62e05326e786b6c17b50f403fc44873f30dd656"}) as unknown as TypedDocumentString<RosterBodiesQuery, RosterBodiesQueryVariables>;
export const RosterPostsDocument = new TypedDocumentString(`
    query RosterPosts($types: [RelationshipType!], $first: Int!, $after: String) {
  relationships(filter: {types: $types}, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...LinkOnCanvas
      note
      from {
        ...EntityOnCanvas
      }
      to {
        ...EntityOnCanvas
      }
      sources {
        ...CitationText
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}`, {"hash":"82d5780f61daf34e3a75407416732ca277e069a748fbf91d7a06b36fda9d621b"}) as unknown as TypedDocumentString<RosterPostsQuery, RosterPostsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      quality
      node {
        ...EntityOnCanvas
        aliases
        description
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}`, {"hash":"3ad4e21980086819a99fd23559d23a8559c644cdc93f48297029b81b9cbc0d48"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const WhoChairsDocument = new TypedDocumentString(`
    query WhoChairs($filter: RelationshipFilter, $first: Int!, $after: String) {
  relationships(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...LinkOnCanvas
      from {
        ...EntityOnCanvas
      }
      to {
        ...EntityOnCanvas
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}`, {"hash":"699db60a4670a17cc9f0b83540a1a780d4164babae832d74610a51e23396a48c"}) as unknown as TypedDocumentString<WhoChairsQuery, WhoChairsQueryVariables>;
export const StartEntitiesDocument = new TypedDocumentString(`
    query StartEntities($filter: EntityFilter, $first: Int!, $after: String) {
  entities(
    filter: $filter
    orderBy: [{field: DEGREE, direction: DESC}]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...EntityOnCanvas
      }
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}`, {"hash":"9599ea027d6f5e1a210f0f4f00f46cdae9bb2f67d51dde478cf2284f5d1a5467"}) as unknown as TypedDocumentString<StartEntitiesQuery, StartEntitiesQueryVariables>;
export const EverythingDocument = new TypedDocumentString(`
    query Everything($first: Int!) {
  entities(orderBy: [{field: DEGREE, direction: DESC}], first: $first) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...EntityOnCanvas
      }
    }
  }
  relationships(first: $first) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...LinkOnCanvas
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment LinkOnCanvas on Relationship {
  id
  type
  from {
    id
  }
  to {
    id
  }
  role
  since
  until
  observed
  certainty
  sources {
    locator
  }
}`, {"hash":"aa5494b3306e3702c9b4adaf8e5d2982126c6dd943dc66589dadffff086ea017"}) as unknown as TypedDocumentString<EverythingQuery, EverythingQueryVariables>;
export const TraceDocument = new TypedDocumentString(`
    query Trace($id: ID!, $direction: TraceDirection!, $maxDepth: Int!, $asOf: Date, $first: Int!) {
  dependencies(id: $id, direction: $direction, maxDepth: $maxDepth, asOf: $asOf) {
    root {
      ...EntityOnCanvas
    }
    total
    relationshipCount
    types
    levels {
      depth
      count
    }
    leftOut {
      reason
      count
      text
    }
    cycleCount
    cycles(first: 10) {
      number
      sentence
      members(first: 50) {
        ...EntityOnCanvas
      }
    }
    critical(first: 5) {
      cuts
      entity {
        ...EntityOnCanvas
      }
    }
    longestChain {
      length
      links {
        entities {
          ...EntityOnCanvas
        }
      }
    }
    steps(first: $first) {
      ...TraceSteps
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}
fragment TraceSteps on TraceStepConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    depth
    routes
    routesExact
    cuts
    cycle
    sentence
    viaCount
    entity {
      ...EntityOnCanvas
    }
    via(first: 3) {
      id
      sources {
        ...CitationText
      }
    }
    responsible(first: 5) {
      sentence
      official {
        ...EntityOnCanvas
      }
    }
  }
}`, {"hash":"fa56dbd346e8aae0e999579c6bfdfd4e93a5dfc31e91de8aa9e8770af31477d6"}) as unknown as TypedDocumentString<TraceQuery, TraceQueryVariables>;
export const MoreStepsDocument = new TypedDocumentString(`
    query MoreSteps($id: ID!, $direction: TraceDirection!, $maxDepth: Int!, $asOf: Date, $first: Int!, $after: String) {
  dependencies(id: $id, direction: $direction, maxDepth: $maxDepth, asOf: $asOf) {
    steps(first: $first, after: $after) {
      ...TraceSteps
    }
  }
}
    fragment EntityOnCanvas on Entity {
  id
  kind
  name
  degree
}
fragment CitationText on Citation {
  locator
  paragraph
  source {
    id
    title
    publisher
    published
    note
  }
}
fragment TraceSteps on TraceStepConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    depth
    routes
    routesExact
    cuts
    cycle
    sentence
    viaCount
    entity {
      ...EntityOnCanvas
    }
    via(first: 3) {
      id
      sources {
        ...CitationText
      }
    }
    responsible(first: 5) {
      sentence
      official {
        ...EntityOnCanvas
      }
    }
  }
}`, {"hash":"1dc54a50a7d12b6def148c1ebb1c53a62495932720e816f3e75fb797907c4a57"}) as unknown as TypedDocumentString<MoreStepsQuery, MoreStepsQueryVariables>;
export const TraceFilesDocument = new TypedDocumentString(`
    query TraceFiles($id: ID!, $direction: TraceDirection!, $maxDepth: Int!, $asOf: Date, $first: Int!) {
  dependencies(id: $id, direction: $direction, maxDepth: $maxDepth, asOf: $asOf) {
    text(first: $first)
    csv(first: $first)
    graphml(first: $first)
  }
}
    `, {"hash":"0be9145998031bca5a20e4c4cfba6af10cf04c4ff79b8eb2cb25df4013a14d86"}) as unknown as TypedDocumentString<TraceFilesQuery, TraceFilesQueryVariables>;
export const ViewDocument = new TypedDocumentString(`
    query View($ids: [ID!]!, $types: [RelationshipType!], $asOf: Date, $first: Int!, $afterEntity: String, $afterRelationship: String) {
  entities(filter: {ids: $ids}, first: $first, after: $afterEntity) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        name
        description
      }
    }
  }
  relationships(
    filter: {among: $ids, types: $types}
    first: $first
    after: $afterRelationship
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      type
      from {
        id
        name
      }
      to {
        id
        name
      }
      role
      since
      until
      observed
      certainty
      standing(asOf: $asOf)
      sources {
        locator
        source {
          title
        }
      }
    }
  }
}
    `, {"hash":"9779363da58d027604a76e0676f379817c7db2e83d2b9805d39f9d1668b6ac62"}) as unknown as TypedDocumentString<ViewQuery, ViewQueryVariables>;