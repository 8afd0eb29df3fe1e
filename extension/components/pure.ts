// For what there is many of, as the rows of a list: a component that is drawn anew only where something of it has changed.
import { Component, type ComponentClass, type FunctionComponent, h } from 'preact'

/** The component, left as it stands where every property is the same as before. */
export const pure = <P extends object>(Content: FunctionComponent<P>): ComponentClass<P> =>
  class extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const [names, before] = [Object.keys(next), Object.entries(this.props)]
      return (
        names.length !== before.length ||
        before.some(([name, value]) => !Object.is(value, Reflect.get(next, name)))
      )
    }

    override render() {
      return h(Content, this.props)
    }
  }
