import type { GraphSeriesOption } from 'echarts/charts';
import type { TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { escape, number, UshtChart } from './usht-chart';

type Option = ComposeOption<GraphSeriesOption | TooltipComponentOption>;

type Node = { key: string; label: string; value: number; href: string };

type Link = { from: string; to: string; value: number; href: string };

type Part = { dataType?: 'node' | 'edge'; dataIndex: number };

const NARROW = 480;
const THICKEST = 8;

/** A circle of names, with lines that are thicker where more is shared. */
export class UshtCollaborationGraph extends UshtChart<Option> {
  static override properties = { ...UshtChart.properties, nodes: {}, links: {} };

  declare nodes: Node[];
  declare links: Link[];

  constructor() {
    super();
    this.nodes = [];
    this.links = [];
  }

  protected override plotHeight(width: number): number {
    return Math.max(340, Math.min(640, Math.round(width * 0.86)));
  }

  protected override hrefOf(part: unknown): string {
    const { dataType, dataIndex } = part as Part;
    return (dataType === 'edge' ? this.links[dataIndex] : this.nodes[dataIndex])?.href ?? '';
  }

  protected override option(width: number): Option {
    const narrow = width < NARROW;
    const fontSize = narrow ? 10 : 13;
    const longest = Math.max(0, ...this.nodes.map((node) => node.label.length));
    // Room for the names around the circle; letters are about half as wide as they are high.
    const margin = Math.round(longest * fontSize * 0.55) + 22;
    const mostOfNode = Math.max(1, ...this.nodes.map((node) => node.value));
    const mostOfLink = Math.max(1, ...this.links.map((link) => link.value));
    return {
      animation: false,
      textStyle: { fontFamily: this.font },
      tooltip: { ...this.tooltip, formatter: (part) => this.describe(part as unknown as Part) },
      series: [
        {
          type: 'graph',
          layout: 'circular',
          circular: { rotateLabel: true },
          left: margin,
          right: margin,
          top: margin,
          bottom: margin,
          label: {
            show: true,
            position: 'right',
            color: this.colour('--usht-ink'),
            fontFamily: this.font,
            fontSize,
          },
          itemStyle: { color: this.colour('--usht-accent'), borderColor: this.colour('--usht-surface'), borderWidth: 2 },
          lineStyle: { color: this.colour('--usht-accent'), opacity: 0.45, curveness: 0.28 },
          emphasis: { focus: 'adjacency', lineStyle: { opacity: 0.9 } },
          blur: { itemStyle: { opacity: 0.25 }, lineStyle: { opacity: 0.06 }, label: { opacity: 0.35 } },
          data: this.nodes.map((node) => ({
            id: node.key,
            name: node.label,
            symbolSize: (narrow ? 5 : 8) + (narrow ? 8 : 16) * Math.sqrt(node.value / mostOfNode),
          })),
          links: this.links.map((link) => ({
            source: link.from,
            target: link.to,
            lineStyle: { width: 1 + (THICKEST - 1) * (link.value / mostOfLink) },
          })),
        },
      ],
    };
  }

  private describe(part: Part): string {
    if (part.dataType === 'edge') {
      const link = this.links[part.dataIndex];
      return link
        ? `${escape(this.nameOf(link.from))} – ${escape(this.nameOf(link.to))}: <b>${number(link.value)}</b>`
        : '';
    }
    const node = this.nodes[part.dataIndex];
    return node ? `${escape(node.label)}: <b>${number(node.value)}</b>` : '';
  }

  private nameOf(key: string): string {
    return this.nodes.find((node) => node.key === key)?.label ?? key;
  }
}

customElements.define('usht-collaboration-graph', UshtCollaborationGraph);
