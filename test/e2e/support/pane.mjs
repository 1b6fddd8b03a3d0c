// The add-in's task pane as a user works it.

export class Pane {
  constructor(page) {
    this.page = page;
    this.content = page.frameLocator('#pane iframe');
  }

  button(name) {
    return this.content.getByRole('button', { name, exact: true });
  }

  /** Opens a page of the pane: 填报, 检查 or 设置. */
  async open(name) {
    await this.content.getByRole('tab', { name }).click();
  }

  /** Fills the insert page with a form's header and its number of rows, and inserts it on a new sheet. */
  async insert({ year, project, department, implementer, indicators }) {
    await this.open('填报');
    const fields = { 年度: String(year), 项目名称: project, 主管部门: department, 实施单位: implementer };
    for (const [label, text] of Object.entries(fields)) {
      await this.content.getByRole('textbox', { name: label, exact: true }).fill(text);
    }
    await this.#setRows(indicators);
    await this.button('插入自评表').click();
  }

  /** As many rows per 二级指标 as the form has. */
  async #setRows(indicators) {
    const toggle = this.content.getByRole('button', { name: /^指标行数/ });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    for (const name of await this.subcategories()) {
      const wanted = indicators.filter(({ subcategory }) => subcategory === name).length;
      await this.#setRowsOf(name, wanted);
    }
  }
}
