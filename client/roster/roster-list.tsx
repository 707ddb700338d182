/** The roster as lists: for each body its head, deputies and members; or for each official the posts held. */
import type { ReactElement } from "react";
import type { BodyRoster, HolderRoster, Rank, StandingPost } from "./roster.ts";
import { PostLine, RosterName } from "./roster-parts.tsx";

const RANK_WORDS: Readonly<Record<Rank, readonly [one: string, many: string]>> = {
  heads: ["Head", "Heads"],
  deputies: ["Deputy head", "Deputy heads"],
  members: ["Member", "Members"],
  others: ["Other post", "Other posts"],
};

type RankProps = { readonly rank: Rank; readonly posts: readonly StandingPost[] };

function RankList({ rank, posts }: RankProps): ReactElement | null {
  const [one, many] = RANK_WORDS[rank];
  // A body has a head even if no text names it; of deputies and members nobody knows whether there are any.
  if (posts.length === 0 && rank !== "heads") return null;
  return (
    <div className="rank" data-rank={rank}>
      <h4>{posts.length > 1 ? many : one}</h4>
      {posts.length === 0 ? (
        <p className="unknown">Unknown: no text names one</p>
      ) : (
        <ul>
          {posts.map((post) => (
            <PostLine key={post.id} post={post} of="holder" />
          ))}
        </ul>
      )}
    </div>
  );
}

/** The roster by body. `chosen` is the id of the body whose roster was asked for. */
export function BodyList({
  rosters,
  chosen,
}: {
  readonly rosters: readonly BodyRoster[];
  readonly chosen: string | null;
}): ReactElement {
  return (
    <ul className="roster">
      {rosters.map((roster) => (
        <li
          key={roster.body.id}
          className="roster-card"
          data-body={roster.body.id}
          data-chosen={roster.body.id === chosen}
        >
          <h3>
            <RosterName entity={roster.body} />
          </h3>
          <div className="ranks">
            <RankList rank="heads" posts={roster.heads} />
            <RankList rank="deputies" posts={roster.deputies} />
            <RankList rank="members" posts={roster.members} />
            <RankList rank="others" posts={roster.others} />
          </div>
          {roster.past.length > 0 && (
            <details className="past">
              <summary>{roster.past.length} not on this date</summary>
              <ul>
                {roster.past.map((post) => (
                  <PostLine key={post.id} post={post} of="holder" />
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The roster by official. */
export function HolderList({ holders }: { readonly holders: readonly HolderRoster[] }): ReactElement {
  return (
    <ul className="roster">
      {holders.map(({ holder, posts }) => (
        <li key={holder.id} className="roster-card" data-holder={holder.id}>
          <h3>
            <RosterName entity={holder} />
          </h3>
          <ul>
            {posts.map((post) => (
              <PostLine key={post.id} post={post} of="body" />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
