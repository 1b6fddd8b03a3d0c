/** A manifest that cannot be used, and why. */
export class ManifestError extends Error {}

/** Finds elements and localised texts in the XML of an add-in's manifest; names are given without their prefixes. */
export class ManifestXml {
  private readonly document: Document;

  constructor(
    xml: string,
    private readonly language: string,
  ) {
    this.document = new DOMParser().parseFromString(xml, 'text/xml');
    const problem = this.document.querySelector('parsererror');
    if (problem) throw new ManifestError(problem.textContent);
  }

  /** All elements of a name below `within`. */
  all(name: string, within: Element = this.document.documentElement): Element[] {
    return [...within.getElementsByTagNameNS('*', name)];
  }

  /** The first element on a path of names such as 'Metadata SourceLocation'. */
  required(path: string, within: Element = this.document.documentElement): Element {
    return path.split(' ').reduce((parent, name) => {
      const found = this.all(name, parent)[0];
      if (!found) throw new ManifestError(`${path} is missing`);
      return found;
    }, within);
  }

  attribute(element: Element, name: string): string {
    const value = element.getAttribute(name);
    if (value === null) throw new ManifestError(`${element.nodeName} has no ${name}`);
    return value;
  }

  /** The value of the resource that an element names by its resid. */
  resource(element: Element): string {
    const id = this.attribute(element, 'resid');
    const found = this.all('Resources')
      .flatMap((resources) => [...resources.getElementsByTagName('*')])
      .find((each) => each.id === id);
    if (!found) throw new ManifestError(`resource ${id} is missing`);
    return this.localised(found);
  }

  /** DefaultValue, or the Override for the language. */
  localised(element: Element): string {
    const override = this.all('Override', element).find((each) => each.getAttribute('Locale') === this.language);
    return override ? this.attribute(override, 'Value') : this.attribute(element, 'DefaultValue');
  }
}
