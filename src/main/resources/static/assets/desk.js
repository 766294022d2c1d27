// GraphiQL at this service's own door. What it asks is logged with what was said to be worked on.
(() => {
  const { React, ReactDOM, GraphiQL } = window;
  const desk = document.getElementById('desk');

  // headers are sent as bytes, of which the service makes letters again
  const asHeader = text => String.fromCharCode(...new TextEncoder().encode(text));

  async function ask(question) {
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Accept': 'application/graphql-response+json, application/json',
        'Waymark-Purpose': asHeader(desk.dataset.purpose),
        [desk.dataset.tokenHeader]: desk.dataset.token,
      },
      body: JSON.stringify(question),
    });
    if (!/json/.test(answer.headers.get('Content-Type'))) {
      throw new Error('You are no longer signed in. Load this page again; what you wrote is kept.');
    }
    return answer.json();
  }

  let open = () => {};

  // within the editor, so that it can open a tab
  function Hints() {
    const editor = GraphiQL.React.useEditorContext({ nonNull: true });
    open = (text, variables) => {
      ReactDOM.flushSync(() => editor.addTab());
      editor.queryEditor.setValue(text);
      editor.variableEditor.setValue(variables);
      editor.queryEditor.focus();
    };
    const editors = [[editor.queryEditor, 'Question'], [editor.variableEditor, 'Variables'], [editor.responseEditor, 'Answer']];
    React.useEffect(() => editors.forEach(([each, name]) => {
      each?.getInputField().setAttribute('aria-label', name);
      // Tab leads on instead of indenting, so that nobody is caught in the editor
      each?.setOption('extraKeys', { ...each.getOption('extraKeys'), Tab: false, 'Shift-Tab': false });
    }), editors.map(([each]) => each));
    return null;
  }

  const examples = (() => {
    let asked;
    return () => asked ??= ask({ query: 'query DeskDocuments { questions { name document variables { name default } } }' })
      .then(answer => new Map(answer.data.questions.map(each => [each.name, each])));
  })();

  // each variable that the example does not settle, to be filled in; its purpose is what was said to be worked on
  const asGiven = variables => JSON.stringify(Object.fromEntries(variables
    .filter(each => each.default === null || each.name === 'purpose')
    .map(each => [each.name, each.name === 'purpose' ? desk.dataset.purpose : null])), null, 2);

  const list = document.querySelector('.app-desk__list');
  for (const entry of list.children) {
    const title = entry.querySelector('.app-desk__title');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-link-button app-desk__title';
    button.textContent = title.textContent;
    button.addEventListener('click', async () => {
      const question = (await examples()).get(entry.dataset.question);
      open(question.document, asGiven(question.variables));
      desk.scrollIntoView({ block: 'nearest' });
    });
    title.replaceWith(button);
  }
  list.removeAttribute('tabindex');

  const words = document.getElementById('find-example');
  words.parentElement.hidden = false;
  words.addEventListener('input', () => {
    const wanted = words.value.toLowerCase().split(/\s+/);
    let found = 0;
    for (const entry of list.children) {
      entry.hidden = !wanted.every(word => entry.textContent.toLowerCase().includes(word));
      found += entry.hidden ? 0 : 1;
    }
    document.getElementById('found-examples').textContent = `${found} examples`;
  });

  ReactDOM.createRoot(desk).render(React.createElement(
    GraphiQL,
    {
      fetcher: ask,
      defaultTabs: [{ query: desk.dataset.first }, { query: desk.dataset.explain }],
      isHeadersEditorEnabled: false,
      shouldPersistHeaders: false,
      showPersistHeadersSettings: false,
    },
    React.createElement(GraphiQL.Logo, {}, React.createElement('span')),
    React.createElement(GraphiQL.Footer, {}, React.createElement(Hints)),
  ));
})();
