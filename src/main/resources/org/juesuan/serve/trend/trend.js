(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const chinese = data.language === 'zh';
  const unit = chinese ? '万元' : '10,000 yuan';
  const money = value => value === null || value === undefined ? '—'
    : Number(value).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const font = getComputedStyle(document.body).fontFamily;
  const colours = ['#24507a', '#d98e32', '#3d8b6d', '#a6475b', '#6b74b5', '#8a7a3a', '#4a9bb8', '#b06fa8',
    '#7d8792', '#c2603c', '#57803a', '#93543f'];
  const legend = { type: 'scroll', bottom: 0, itemWidth: 14 };
  const numbers = values => values.map(value => value === null ? null : Number(value));
  const column = (chart, index) => chart.lines.map(line => line.cells[index]);
  const plot = { left: 8, right: 16, top: 30, bottom: 36, containLabel: true };

  function bars(chart, categories, series, stacked) {
    return {
      legend, grid: plot,
      tooltip: { trigger: 'axis', confine: true, valueFormatter: money },
      xAxis: { type: 'category', data: categories },
      yAxis: { type: 'value', name: unit },
      series: series.map(one => ({
        name: one.name, type: 'bar', stack: stacked ? 'all' : undefined, barMaxWidth: 48, data: numbers(one.data)
      }))
    };
  }

  const kinds = {
    COLUMNS: chart => bars(chart, column(chart, 0),
      chart.columns.slice(1).map((name, i) => ({ name, data: column(chart, i + 1) })), false),

    STACKED: chart => bars(chart, chart.columns.slice(1),
      chart.lines.map(line => ({ name: line.cells[0], data: line.cells.slice(1) })), true),

    PIE: (chart, narrow) => ({
      legend,
      tooltip: { confine: true, formatter: slice => `${escape(slice.name)}<br>${money(slice.value)} ${unit} (${slice.percent}%)` },
      series: [{
        type: 'pie', radius: ['0%', '62%'], center: ['50%', '46%'],
        label: narrow ? { formatter: '{d}%' } : { formatter: '{b}\n{d}%', overflow: 'break', width: 110 },
        data: chart.lines.map(line => ({ name: line.cells[0], value: Number(line.cells[1]) }))
      }]
    }),

    SANKEY: chart => {
      const node = (side, name) => side + '\u0000' + name;
      const label = item => item.name.split('\u0000')[1];
      const names = new Set();
      const links = chart.lines.map(line => {
        const source = node('from', line.cells[0]);
        const target = node('to', line.cells[1]);
        names.add(source).add(target);
        return { source, target, value: Number(line.cells[2]) };
      });
      return {
        tooltip: {
          confine: true,
          formatter: item => item.dataType === 'edge'
            ? `${escape(label({ name: item.data.source }))} → ${escape(label({ name: item.data.target }))}<br>${money(item.value)} ${unit}`
            : `${escape(label(item))}<br>${money(item.value)} ${unit}`
        },
        series: [{
          type: 'sankey', left: 8, right: 150, top: 16, bottom: 16, nodeGap: 10,
          label: { formatter: label, width: 140, overflow: 'break' },
          lineStyle: { color: 'source', opacity: 0.35 },
          data: Array.from(names, name => ({ name })), links
        }]
      };
    },

    HEAT: chart => {
      const years = chart.columns.slice(1);
      const cells = chart.lines.flatMap((line, y) => line.cells.slice(1)
        .map((value, x) => value === null ? null : [x, y, Number(value)])
        .filter(cell => cell !== null));
      const most = Math.max(10, ...cells.map(cell => Math.abs(cell[2])));
      return {
        grid: { left: 8, right: 16, top: 10, bottom: 60, containLabel: true },
        tooltip: {
          confine: true,
          formatter: cell => `${escape(chart.lines[cell.value[1]].cells[0])} ${years[cell.value[0]]}<br>${money(cell.value[2])}%`
        },
        xAxis: { type: 'category', data: years, splitArea: { show: true } },
        yAxis: { type: 'category', data: column(chart, 0), inverse: true, axisLabel: { width: 110, overflow: 'break' } },
        visualMap: {
          min: -most, max: most, calculable: true, orient: 'horizontal', left: 'center', bottom: 0,
          inRange: { color: ['#3d8b6d', '#f4f6f8', '#b3443c'] }, formatter: value => Math.round(value) + '%'
        },
        series: [{ type: 'heatmap', data: cells, label: { show: true, formatter: cell => money(cell.value[2]) + '%' } }]
      };
    },

    WATERFALL: chart => {
      let level = 0;
      const steps = chart.lines.map(line => {
        const value = Number(line.cells[1]);
        const from = line.depth === 0 ? 0 : level;
        level = line.depth === 0 ? value : level + value;
        return { value, from, to: level, whole: line.depth === 0 };
      });
      const shown = (kind, test) => ({
        name: kind, type: 'bar', stack: 'all', barMaxWidth: 48,
        data: steps.map(step => test(step) ? Math.abs(step.to - step.from) : null),
        label: { show: true, position: 'top', formatter: item => money(steps[item.dataIndex].value) }
      });
      const totals = steps.filter(step => step.whole).map(step => step.value);
      const inner = steps.flatMap(step => step.whole ? [] : [step.from, step.to]).concat(totals);
      const low = Math.min(...inner);
      const spread = Math.max(...inner) - low;
      const step = spread > 0 ? 10 ** Math.floor(Math.log10(spread)) : 1;
      const base = low > 0 && spread < low / 4 ? Math.max(0, Math.floor((low - spread) / step) * step) : 0;
      return {
        grid: plot,
        tooltip: { trigger: 'item', confine: true, formatter: item => `${escape(item.name)}<br>${money(steps[item.dataIndex].value)} ${unit}` },
        xAxis: { type: 'category', data: column(chart, 0), axisLabel: { interval: 0, width: 76, overflow: 'break' } },
        yAxis: { type: 'value', name: unit, min: base },
        series: [
          {
            type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' },
            data: steps.map(step => step.whole ? 0 : Math.min(step.from, step.to))
          },
          Object.assign(shown('whole', step => step.whole), { itemStyle: { color: '#24507a' } }),
          Object.assign(shown('more', step => !step.whole && step.value >= 0), { itemStyle: { color: '#b3443c' } }),
          Object.assign(shown('less', step => !step.whole && step.value < 0), { itemStyle: { color: '#3d8b6d' } })
        ]
      };
    }
  };

  function escape(text) {
    const span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
  }

  const drawn = [];
  for (const chart of data.charts) {
    const place = document.querySelector(`[data-chart="${chart.id}"]`);
    const drawing = echarts.init(place, null, { renderer: 'svg' });
    drawing.setOption(Object.assign(
      { color: colours, animation: false, textStyle: { fontFamily: font } }, kinds[chart.kind](chart, place.clientWidth < 520)));
    drawn.push(drawing);
  }
  const resize = () => drawn.forEach(drawing => drawing.resize());
  window.addEventListener('resize', resize);
  window.addEventListener('beforeprint', () => drawn.forEach(drawing => drawing.resize({ width: 680, height: 280 })));
  window.addEventListener('afterprint', resize);
  document.body.dataset.drawn = String(drawn.length);
})();
