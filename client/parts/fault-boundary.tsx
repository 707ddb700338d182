/**
 * Catches what breaks while a part of the page renders: says so in words and offers to try again, so that the rest of
 * the page stays. A class only because React has no other way to catch.
 */
import { Component, type ReactNode } from "react";
import { Trouble } from "./trouble.tsx";

type Props = { readonly what: string; readonly children: ReactNode };
type State = { readonly broken: boolean };

/** The boundary; `what` names the part that it guards: "The table". */
export class FaultBoundary extends Component<Props, State> {
  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override readonly state: State = { broken: false };

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <Trouble words={`${this.props.what} cannot be shown.`} onRetry={() => this.setState({ broken: false })} />;
  }
}
