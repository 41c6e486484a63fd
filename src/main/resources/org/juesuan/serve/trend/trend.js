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
  const legend = { bottom: 0, itemWidth: 14, itemGap: 8 };
  const wide = text => Array.from(text).reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 12 : 7), 0);
  const legendHeight = (names, width) => 24 * Math.ceil(names.reduce((sum, name) => sum + wide(name) + 30, 0) / (width - 10));
  const numbers = values => values.map(value => value === null ? null : Number(value));
  const column = (chart, index) => chart.lines.map(line => line.cells[index]);
  const plot = { left: 8, right: 16, top: 30, bottom: 36, containLabel: true };
  const mostLabels = 12;

  function bars(categories, series, stacked, width) {
    const labelled = !stacked && width > 640 && categories.length * series.length <= mostLabels;
    return {
      legend, grid: Object.assign({}, plot, { bottom: 12 + legendHeight(series.map(one => one.name), width) }),
      tooltip: { trigger: 'axis', confine: true, valueFormatter: money },
      xAxis: { type: 'category', data: categories },
      yAxis: { type: 'value', name: unit },
      series: series.map(one => ({
        name: one.name, type: 'bar', stack: stacked ? 'all' : undefined, barMaxWidth: 64, data: numbers(one.data),
        label: { show: labelled, position: 'top', fontSize: 11, formatter: item => money(item.value) }
      }))
    };
  }

  const kinds = {
    COLUMNS: (chart, width) => bars(column(chart, 0),
      chart.columns.slice(1).map((name, i) => ({ name, data: column(chart, i + 1) })), false, width),

    STACKED: (chart, width) => bars(chart.columns.slice(1),
      chart.lines.map(line => ({ name: line.cells[0], data: line.cells.slice(1) })), true, width),

    PIE: (chart, width) => {
      const narrow = width < 520;
      const share = slice => `${money(slice.percent)}%`;
      const below = narrow ? legendHeight(column(chart, 0), width) : 0;
      return {
        legend: Object.assign({ show: narrow }, legend),
        tooltip: { confine: true, formatter: slice => `${escape(slice.name)}<br>${money(slice.value)} ${unit} (${share(slice)})` },
        series: [{
          type: 'pie', radius: narrow ? '54%' : '64%', bottom: below, startAngle: 60,
          label: narrow ? { formatter: share } : { formatter: slice => `${slice.name}  ${share(slice)}` },
          data: chart.lines.map(line => ({ name: line.cells[0], value: Number(line.cells[1]) }))
        }]
      };
    },

    SANKEY: (chart, width) => {
      const narrow = width < 520;
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
          type: 'sankey', left: narrow ? 84 : 150, right: narrow ? 92 : 150, top: 16, bottom: 16, nodeGap: 18, layoutIterations: 0,
          label: { formatter: label, width: narrow ? 80 : 140, fontSize: narrow ? 11 : 12, overflow: 'break' },
          lineStyle: { color: 'source', opacity: 0.35 },
          data: Array.from(names, (name, i) => ({
            name, itemStyle: { color: colours[i % colours.length] },
            label: { position: name.startsWith('from') ? 'left' : 'right' }
          })),
          links
        }]
      };
    },

    HEAT: (chart, width) => {
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
        yAxis: { type: 'category', data: column(chart, 0), inverse: true, axisLabel: { width: width < 520 ? 84 : 170, overflow: 'break' } },
        visualMap: {
          min: -most, max: most, calculable: true, orient: 'horizontal', left: 'center', bottom: 0,
          inRange: { color: ['#3d8b6d', '#f4f6f8', '#b3443c'] }, formatter: value => Math.round(value) + '%'
        },
        series: [{
          type: 'heatmap', data: cells, itemStyle: { borderColor: '#fff', borderWidth: 1 },
          label: { show: true, fontSize: width / years.length < 90 ? 10 : 12, formatter: cell => money(cell.value[2]) + '%' }
        }]
      };
    },

    WATERFALL: (chart, width) => {
      let level = 0;
      const steps = chart.lines.map(line => {
        const value = Number(line.cells[1]);
        const from = line.depth === 0 ? 0 : level;
        level = line.depth === 0 ? value : level + value;
        return { value, from, to: level, whole: line.depth === 0 };
      });
      const totals = steps.filter(step => step.whole).map(step => step.value);
      const inner = steps.flatMap(step => step.whole ? [] : [step.from, step.to]).concat(totals);
      const low = Math.min(...inner);
      const spread = Math.max(...inner) - low;
      const round = spread > 0 ? 10 ** Math.floor(Math.log10(spread)) : 1;
      const base = low > 0 && spread < low / 4 ? Math.max(0, Math.floor((low - spread) / round) * round) : 0;
      const cut = base > 0 ? (chinese ? '（横轴不从0起）' : ' (the axis does not begin at 0)') : '';
      const shown = (colour, test) => ({
        type: 'bar', stack: 'all', barMaxWidth: 22, itemStyle: { color: colour },
        data: steps.map(step => test(step) ? Math.abs(step.to - step.from) : null),
        label: {
          show: true, position: 'right', fontSize: width < 520 ? 10 : 12,
          formatter: item => (!steps[item.dataIndex].whole && steps[item.dataIndex].value > 0 ? '+' : '') + money(steps[item.dataIndex].value)
        }
      });
      return {
        grid: { left: 8, right: 84, top: 8, bottom: 34, containLabel: true },
        tooltip: { trigger: 'item', confine: true, formatter: item => `${escape(item.name)}<br>${money(steps[item.dataIndex].value)} ${unit}` },
        yAxis: { type: 'category', inverse: true, data: column(chart, 0), axisLabel: { interval: 0, width: width < 520 ? 84 : 170, overflow: 'break' } },
        xAxis: { type: 'value', name: unit + cut, nameLocation: 'middle', nameGap: 24, min: base, splitNumber: width < 520 ? 3 : 5 },
        series: [
          {
            type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' },
            data: steps.map(step => step.whole ? 0 : Math.min(step.from, step.to))
          },
          shown('#24507a', step => step.whole),
          shown('#b3443c', step => !step.whole && step.value >= 0),
          shown('#3d8b6d', step => !step.whole && step.value < 0)
        ]
      };
    }
  };

  function escape(text) {
    const span = document.createElement('span');
    span.textContent = text;
    return span.innerHTML;
  }

  /** A drawing that knows its own size can be scaled to any paper. */
  function scalable(place) {
    const svg = place.querySelector('svg');
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${svg.getAttribute('height')}`);
  }

  const drawn = data.charts.map(chart => {
    const place = document.querySelector(`[data-chart="${chart.id}"]`);
    const drawing = echarts.init(place, null, { renderer: 'svg' });
    const draw = () => {
      drawing.setOption(Object.assign(
        { color: colours, animation: false, textStyle: { fontFamily: font } }, kinds[chart.kind](chart, place.clientWidth)), true);
      scalable(place);
    };
    draw();
    window.addEventListener('resize', () => {
      drawing.resize();
      draw();
    });
    return drawing;
  });
  document.body.dataset.drawn = String(drawn.length);
})();
