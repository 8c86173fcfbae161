/// The page's small script: it switches proposals. Without it all of them are shown.
enum PageScript {
  /// Tabs as the ARIA practices describe them: click, arrow keys, Home and End; the choice stays in the address.
  static let javascript: Markup = """
    (function(){var tabs=[].slice.call(document.querySelectorAll('[role=tab]'));if(!tabs.length)return;
    document.documentElement.classList.add('js');
    function show(i,focus){tabs.forEach(function(t,k){var on=k===i,p=document.getElementById(t.getAttribute('aria-controls'));
    t.setAttribute('aria-selected',on?'true':'false');t.tabIndex=on?0:-1;p.hidden=!on;p.setAttribute('role','tabpanel');p.setAttribute('aria-labelledby',t.id);
    var q=document.getElementById(p.id+'-passports');if(q)q.hidden=!on});
    if(focus)tabs[i].focus()}
    tabs.forEach(function(t,i){t.addEventListener('click',function(){show(i,false)});
    t.addEventListener('keydown',function(e){var n=tabs.length,k={ArrowRight:(i+1)%n,ArrowLeft:(i+n-1)%n,Home:0,End:n-1}[e.key];
    if(k!==undefined){e.preventDefault();show(k,true)}})});
    var m=/^#p(\\d+)$/.exec(location.hash);show(m&&tabs[m[1]-1]?m[1]-1:0,false)})();
    """
}
