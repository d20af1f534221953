/** The parts of ECharts that our charts are drawn with: by far the largest of our scripts, so that only pages with charts load it. */
import { BarChart, GraphChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GraphChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export { init };
