/**
 * The world of the contract suite: small enough to be read, with what makes a graph hard: parallel relationships, self
 * loops, entities without any, equal names, names in several scripts, dates of every precision, documents nobody has.
 */

import { entity, relationship, source } from "./make-facts.ts";
import type { World } from "./oracle/world.ts";

/** The small world. */
export const SMALL_WORLD: World = {
  sources: [
    source("000", "Plenary", { publisher: "Press", published: "2023-03-16~", note: "No year.", paragraphs: 8 }),
    source("001", "District", { published: "2024-05-16" }),
    source("odd#name", "A document with a sign in its id"),
  ],
  datasets: [
    {
      name: "world",
      title: "The small world",
      description: "For tests.",
      checksum: "aa",
      loadedAt: "2024-01-02T03:04:05Z",
    },
    { name: "annex", title: "An annex", description: null, checksum: "bb", loadedAt: "2024-02-02T03:04:05Z" },
  ],
  entities: [
    entity("Official", "official:ada", "Ada Lovelace", {
      aliases: ["Countess of Lovelace", "A. Lovelace"],
      description: "Writes programs.",
      note: "Not to be confused.",
      sources: ["000#1", "001#2", "000#8", "lost#3", "odd#name"],
    }),
    entity("Official", "official:bo", "Bo Yin", { possiblySameAs: ["official:bo-2", "official:gone"] }),
    entity("Official", "official:bo-2", "Bo Yin", { possiblySameAs: ["official:bo"] }),
    entity("Official", "official:cai", "蔡元培", { aliases: ["Cai Yuanpei", "蔡 孑民"] }),
    entity("Official", "official:none", "Nobody Knows"),
    entity("Official", "official:loop", "Ouroboros"),
    entity("Committee", "committee:fac", "Foreign Affairs Committee", {
      aliases: ["FAC", "The Committee"],
      sources: ["000#1"],
    }),
    entity("Committee", "committee:lg", "Leading Group for Exchanges", { sources: ["001#1"] }),
    entity("Organization", "organization:office", "Office of the Foreign Affairs Committee"),
    entity("Organization", "organization:cafe", "Café de la Paix", { aliases: ["CAFÉ"] }),
    entity("Venue", "venue:centre", "Convention Centre"),
    entity("Venue", "venue:hall", "Convention Centre Hall"),
    entity("Forum", "forum:fair", "Trade Fair", { date: "2024-09" }),
    entity("Initiative", "initiative:plan", "Work Plan", {
      status: "UNDER_WAY",
      figures: [
        {
          label: "organisations",
          value: 106,
          qualifier: "more than",
          unit: "bodies",
          date: "2022",
          comparison: "up 45 % on 2019",
          sources: ["000#4", "lost#1"],
        },
        { label: "share", value: 0.5, qualifier: null, unit: null, date: null, comparison: null, sources: [] },
      ],
    }),
    entity("Initiative", "initiative:list", "List of Measures", { status: "DONE" }),
    entity("Initiative", "initiative:idea", "Idea"),
    entity("Place", "place:city", "Beijing"),
    entity("Place", "place:district", "Shijingshan"),
    entity("Meeting", "meeting:plenary", "Plenary Meeting", { date: "2023-03-16~" }),
  ],
  relationships: [
    relationship("CHAIRS", "official:ada", "committee:fac", {
      role: "Head",
      since: "2020",
      until: "2022-06",
      observed: ["2021-05"],
      note: "Stated twice.",
      sources: ["000#1", "001#2"],
    }),
    relationship("CHAIRS", "official:bo", "committee:fac", { role: "Head", since: "2022-07-01", sources: ["000#2"] }),
    relationship("CHAIRS", "official:ada", "organization:office", { role: "Director", observed: ["2023-03-16~"] }),
    relationship("CHAIRS", "official:cai", "committee:lg", { role: "Head", certainty: "INFERRED" }),
    relationship("DEPUTY_CHAIRS", "official:bo", "committee:lg", { role: "First Deputy Head", until: "2021" }),
    relationship("DEPUTY_CHAIRS", "official:bo-2", "committee:lg", { role: "Deputy Head" }),
    // Two posts of one person in one body, and a third without a role.
    relationship("HOLDS_POST_IN", "official:ada", "organization:office", {
      id: "post-1",
      role: "Editor",
      since: "2025",
    }),
    relationship("HOLDS_POST_IN", "official:ada", "organization:office", { id: "post-2", role: "Reader" }),
    relationship("HOLDS_POST_IN", "official:ada", "organization:office", { id: "post-3" }),
    relationship("HOLDS_POST_IN", "official:bo", "place:city", { role: "Mayor" }),
    relationship("MEMBER_OF", "organization:office", "committee:fac"),
    relationship("MEMBER_OF", "official:cai", "committee:fac"),
    relationship("PART_OF", "organization:office", "committee:fac"),
    relationship("PART_OF", "venue:hall", "venue:centre"),
    relationship("PART_OF", "place:district", "place:city"),
    relationship("LOCATED_IN", "venue:centre", "place:city"),
    relationship("LOCATED_IN", "organization:office", "place:district"),
    relationship("CONVENED", "committee:fac", "meeting:plenary"),
    relationship("ATTENDED", "official:ada", "meeting:plenary", { role: "presided", observed: ["2023-03-16~"] }),
    relationship("ATTENDED", "official:bo", "meeting:plenary", { role: "attended" }),
    relationship("DELIBERATED", "meeting:plenary", "initiative:plan", { role: "reviewed" }),
    relationship("HOSTED_AT", "forum:fair", "venue:hall"),
    relationship("HOSTED_AT", "forum:fair", "place:city"),
    relationship("HOSTED_AT", "meeting:plenary", "venue:centre"),
    relationship("RESPONSIBLE_FOR", "committee:lg", "initiative:plan"),
    relationship("INCLUDES", "initiative:plan", "initiative:list"),
    relationship("DEPENDS_ON", "initiative:plan", "venue:centre"),
    relationship("DEPENDS_ON", "forum:fair", "venue:centre", { certainty: "INFERRED", sources: ["001#4"] }),
    relationship("SUPPORTS", "committee:lg", "forum:fair"),
    relationship("RELATED_TO", "official:loop", "official:loop", { role: "eats" }),
    relationship("RELATED_TO", "official:loop", "official:ada"),
    relationship("RELATED_TO", "official:ada", "official:loop"),
    relationship("RELATED_TO", "committee:lg", "committee:lg"),
  ],
};
