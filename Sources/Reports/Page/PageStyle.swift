/// The look of the page: readable on a phone, a projector and paper, by day and by night.
enum PageStyle {
  /// The style sheet: colours, which are dark on a screen whose reader prefers that, and everything else.
  static let css: Markup = """
    :root{\(PagePalette.light.css)}
    @media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;\(PagePalette.dark.css)}}
    \(layout)
    """

  /// What is the same in every light. On a large page what is not in view is not laid out, so that it opens at once.
  private static let layout: Markup = """
    *{box-sizing:border-box}
    html{font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--paper);scroll-padding-top:7rem}
    body{margin:0 auto;max-width:80rem;padding:0 1.4rem 3rem}
    h1{font-size:1.7rem;line-height:1.2;margin:1.2rem 0 .3rem}h2{font-size:1.4rem;margin:2rem 0 .5rem}h3{font-size:1.12rem;margin:1.8rem 0 .5rem}
    h4{font-size:1rem;margin:1rem 0 .3rem}p{margin:.3rem 0}ul{margin:.3rem 0;padding-left:1.2rem}
    .lead{color:var(--soft)}.legend{color:var(--soft);font-size:.88rem}.warn{color:var(--red);font-weight:600}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem;z-index:9}
    a,button{color:var(--deep)}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
    .switch{display:none;position:sticky;top:0;background:var(--paper);padding:.5rem 0;z-index:5;border-bottom:1px solid var(--line)}
    .js .switch{display:block}.switch>div{display:flex;gap:.5rem;overflow-x:auto;padding:6px;margin:0 -6px}
    .switch button{flex:1 0 11rem;display:flex;flex-direction:column;text-align:left;font:inherit;background:var(--wash);border:2px solid var(--line);border-radius:.5rem;padding:.35rem .7rem;cursor:pointer}
    .switch button b{display:block}.switch button span{font-size:.8rem;color:var(--soft)}
    .switch button[aria-selected=true]{border-color:var(--deep);background:var(--chosen);box-shadow:inset 0 -4px var(--deep)}
    .js .proposal[hidden]{display:none}
    .cards{display:flex;flex-wrap:wrap;gap:.7rem;padding:0;list-style:none}.cards li{flex:1 1 11rem}.cards .long{flex-basis:100%}
    .cards li{background:var(--wash);border-left:6px solid var(--teal);border-radius:.4rem;padding:.6rem .8rem}
    .cards .bad{border-left:6px double var(--red);background:var(--alarm)}.cards .ok{border-left-style:solid}.cards b{display:block}
    .scroll{overflow-x:auto;max-width:100%;-webkit-overflow-scrolling:touch}
    table{border-collapse:collapse;font-size:.9rem}caption{text-align:left;color:var(--soft);padding-bottom:.3rem}
    th,td{border:1px solid var(--line);padding:.2rem .45rem;text-align:left;vertical-align:top}th{background:var(--wash);font-weight:600}
    .num td,.num tr>:not(:first-child){text-align:right;white-space:nowrap}.num thead tr>:not(:first-child){white-space:normal;min-width:6rem}.narrow thead tr>:not(:first-child){min-width:0}.narrow th,.narrow td{padding:.2rem .35rem}.num .words{white-space:normal;text-align:left}
    thead th{vertical-align:bottom}tbody th{position:sticky;left:0;z-index:1}
    th.up{min-width:2.3rem;padding:.3rem .2rem;text-align:center}th.up span{display:inline-block;writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;overflow:hidden;overflow-wrap:anywhere;text-align:left}
    .heat td{text-align:center;white-space:nowrap;min-width:2.4rem;padding:.25rem .35rem}.roles td{min-width:9.5rem}.why td:last-child{min-width:16rem}.roles small{white-space:nowrap;font-weight:400}.full{width:100%}
    .l0{color:var(--faint)}.l1{background:var(--l1);color:var(--i1)}.l2{background:var(--l2);color:var(--i2)}.l3{background:var(--l3);color:var(--i3)}.l4{background:var(--l4);color:var(--i4)}
    .seats td{text-align:center;white-space:nowrap;color:var(--faint);letter-spacing:.05em}.seats td.s{background:var(--chosen);color:var(--ink);font-weight:600}
    .step{font-weight:700}.nobody{color:var(--red);font-weight:700}.under{color:var(--deep)}.act{color:var(--amber);font-weight:600}.new{font-weight:700}
    .bar{display:block;height:.45rem;background:var(--track);border-radius:.2rem;min-width:4rem;margin-top:.15rem}
    .bar i{display:block;height:100%;background:var(--teal);border-radius:.2rem}.heavy{font-weight:700;color:var(--red)}.heavy+.bar i{background:repeating-linear-gradient(45deg,var(--red) 0 4px,var(--hatch) 4px 8px)}
    small.row{display:block}.load td{white-space:nowrap}.trade{min-width:44rem;max-width:56rem}.line{display:block;width:100%;max-width:33rem;margin-bottom:.8rem}.off{background:var(--off);color:var(--soft);font-style:italic}.best{font-weight:700;background:var(--chosen)}
    svg{max-width:100%;height:auto;font-family:inherit}svg text{fill:var(--ink)}svg .q{fill:var(--soft)}
    \(TimelineChart.css).wide{min-width:44rem}
    .curves{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:.8rem}.chart{margin:0}.curves figure{margin:0;border:1px solid var(--line);border-radius:.4rem;padding:.4rem}
    figcaption{font-weight:600;font-size:.92rem}
    .passport{border:2px solid var(--deep);border-radius:.6rem;padding:1rem 1.2rem;margin:1rem 0;max-width:48rem}
    .passport h3{font-size:1.3rem;margin:0;border-bottom:3px solid var(--teal)}.whose{color:var(--soft);font-size:.88rem}.passport h4{font-size:1rem;margin:.7rem 0 .2rem}
    .two{display:grid;grid-template-columns:1fr 1fr;gap:0 1.2rem}.lines i{display:block;height:1.7rem;border-bottom:1px solid var(--dash)}.lines i+i+i{display:none}
    @media screen{.large .proposal>section,.large .passport{content-visibility:auto;contain-intrinsic-block-size:auto 40rem}}
    @media screen and (min-width:75rem){.passports:not([hidden]){display:grid;grid-template-columns:1fr 1fr;gap:0 1.2rem;align-items:start}.passports>h2,.passports>.hint{grid-column:1/-1}}
    @media (min-width:40rem){th.up{min-width:2.9rem}.heat td,.seats td{padding:.3rem .5rem}}
    @media (min-width:110rem){html{font-size:21px}}
    @media (max-width:40rem){html{font-size:16px}.wide{min-width:58rem}.curves{grid-template-columns:1fr}tbody th{min-width:6.5rem;max-width:9.5rem;overflow-wrap:break-word;hyphens:auto}.passport tbody th,.narrow tbody th{min-width:0}.switch button span{display:none}.two{grid-template-columns:1fr}h1{font-size:1.4rem}.switch button{flex-basis:9rem}}
    @media (prefers-reduced-motion:no-preference){.switch button{transition:background .15s}html{scroll-behavior:smooth}}
    @media print{:focus-visible{outline:none}@page{size:A4;margin:14mm}html{font-size:10.5pt}body{max-width:none;padding:0}.switch,.skip,.hint{display:none!important}
    .scroll{overflow:visible}table{break-inside:avoid}.roles,.why{break-inside:auto}section:has(>.scroll>table:not(.roles,.why)){break-inside:avoid}.roles td{min-width:0}.heat td,.seats td{padding:.15rem .25rem}th.up{min-width:0}.legend{break-after:avoid}.wide{min-width:0}tr,figure,li,svg{break-inside:avoid}h2,h3,h4,h5{break-after:avoid}tbody th{position:static}
    .proposal+.proposal{break-before:page}.passport{break-before:page;border:0;padding:0;margin:0;max-width:none;min-height:263mm;display:flex;flex-direction:column}.write{flex:1;display:flex;flex-direction:column}.lines{flex:1;display:flex;flex-direction:column;min-height:16mm}.lines i,.lines i+i+i{display:block;flex:1;height:auto;max-height:11mm}.passports>h2{display:none}.chart{break-inside:avoid}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
    """
}
