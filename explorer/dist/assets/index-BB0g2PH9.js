import{a as e}from"./rolldown-runtime-BWaJ3C7D.js";import{c as t,f as n,gr as r,h as i,hr as a,i as o,mr as s,n as ee,p as te,r as c,s as l,t as u,u as ne}from"./packages-C8F4Hx0X.js";var re=a(),d=e(r(),1);function f(){let e=l(e=>e.queryEditor),t=l(e=>e.variableEditor),n=l(e=>e.responseEditor),r=l(e=>e.activeTabIndex);return(0,d.useEffect)(()=>{for(let r of[e,t,n])r?.updateOptions({fontSize:13,wordWrap:`on`,wrappingIndent:`indent`})},[e,t,n]),(0,d.useEffect)(()=>{let e=document.getElementById(`graphiql-session-tab-${r}`)?.parentElement;e?.parentElement?.scrollTo({left:e.offsetLeft})},[r]),null}ne();function p(e){return async(t,n)=>{let r=await fetch(`./graphql`,{method:`POST`,headers:{"content-type":`application/json`,accept:`application/graphql-response+json, application/json;q=0.9`,"accept-language":e,"apollo-require-preflight":`true`,...n?.headers},body:JSON.stringify({...t,operationName:m(t)})}),i=await r.text();try{return JSON.parse(i)}catch{throw Error(`HTTP ${r.status} ${r.statusText}: ${i.slice(0,500)}`)}}}function m({query:e,operationName:t}){try{let r=n(e).definitions.filter(e=>e.kind===te.OPERATION_DEFINITION);return r.length===1?r[0].name?.value:t}catch{return t}}var h=s(),g=`dti-hub:language`,_=(0,d.createContext)({language:`vi`,choose:()=>{}}),v=()=>(0,d.useContext)(_);function ie({children:e}){let[t,n]=(0,d.useState)(y);(0,d.useEffect)(()=>{document.documentElement.lang=t,localStorage.setItem(g,t)},[t]);let r=(0,d.useMemo)(()=>({language:t,choose:n}),[t]);return(0,h.jsx)(_.Provider,{value:r,children:e})}function y(){return localStorage.getItem(g)===`en`?`en`:`vi`}var b=[`SYNTHETIC`,`COMPUTED`,`PUBLISHED`],x={SYNTHETIC:{vi:`số liệu minh họa, không phải kết quả chính thức`,en:`demonstration data, not an official result`},COMPUTED:{vi:`xếp hạng tính từ điểm đã nhập`,en:`ranking computed from imported scores`},PUBLISHED:{vi:`kết quả do cơ quan nhà nước công bố`,en:`results published by the authorities`}};function S(e){try{let t=JSON.parse(e)?.extensions?.provenance;return Array.isArray(t)?b.filter(e=>t.includes(e)):null}catch{return null}}var C=window.matchMedia(`(max-width: 820px)`);function w(e){C.matches&&document.querySelector(e)?.scrollIntoView({block:`start`})}var T={vi:{tagline:`Dữ liệu bộ chỉ số chuyển đổi số cấp tỉnh (DTI) qua GraphQL`,languages:`Ngôn ngữ`,skip:`Đến truy vấn mẫu`,kinds:`Các loại số liệu`,start:`Bắt đầu`,what:`DTI Hub cho biết đơn vị nào xếp hạng bao nhiêu về chuyển đổi số, ai đạt danh hiệu thi đua và vì sao. Bảng đã công bố thì không đổi, có dấu vân tay, ai cũng tính lại được.`,download:`Dữ liệu mở (CSV)`,documentation:`Tài liệu lược đồ`,sdk:`SDK TypeScript: thư mục client/ trong kho mã.`,savedQueries:`Truy vấn mẫu`,how:`Chọn một truy vấn để mở trong thẻ mới, rồi bấm ▶ hoặc Ctrl-Enter.`,keyboard:`Bàn phím: Tab đi tới, Enter mở truy vấn hoặc vào ô soạn thảo, Ctrl-Enter chạy, Esc ra khỏi ô soạn thảo.`,readers:{dashboards:`Cho bảng điều khiển`,analysts:`Cho người phân tích`,partners:`Cho đối tác tích hợp`},notYet:`Chạy một truy vấn: ở đây luôn ghi rõ câu trả lời dựa trên loại số liệu nào.`,nothingRead:`Câu trả lời này không dựa trên kết quả xếp hạng nào.`},en:{tagline:`Data of the provincial digital-transformation index (DTI) through GraphQL`,languages:`Language`,skip:`To the saved queries`,kinds:`Kinds of data`,start:`Start here`,what:`DTI Hub says which unit ranks where in digital transformation, who earns an emulation award, and why. What is published never changes, is fingerprinted, and can be recomputed by anybody.`,download:`Open data (CSV)`,documentation:`Schema documentation`,sdk:`TypeScript SDK: folder client/ of the repository.`,savedQueries:`Saved queries`,how:`Choose one to open it in a tab, then press ▶ or Ctrl-Enter.`,keyboard:`Keyboard: Tab moves on, Enter opens a query or enters an editor, Ctrl-Enter runs, Esc leaves the editor.`,readers:{dashboards:`For dashboards`,analysts:`For analysts`,partners:`For partners`},notYet:`Run a query: here it always says what kind of data the answer rests on.`,nothingRead:`This answer rests on no ranking result.`}},E=()=>T[v().language];function D({kind:e}){return(0,h.jsx)(`b`,{className:`hub-chip hub-${e.toLowerCase()}`,children:e})}function O(){let e=l(e=>e.tabs[e.activeTabIndex]?.response)??``,t=l(e=>e.isFetching),{language:n}=v(),{notYet:r,nothingRead:i}=E(),a=(0,d.useMemo)(()=>S(e),[e]);return(0,d.useEffect)(()=>{e!==``&&w(`.hub-markers`)},[e]),(0,h.jsxs)(`div`,{role:`status`,className:`hub-markers`,lang:n,children:[a?.map(e=>(0,h.jsxs)(`p`,{className:`hub-marker hub-${e.toLowerCase()}`,children:[(0,h.jsx)(`b`,{children:e}),` – `,x[e][n]]},e)),a?.length===0&&(0,h.jsx)(`p`,{className:`hub-marker hub-neutral`,children:i}),e===``&&!t&&(0,h.jsx)(`p`,{className:`hub-marker hub-neutral hub-waiting`,children:r})]})}var k=[[`vi`,`Tiếng Việt`],[`en`,`English`]];function A(){let{language:e,choose:t}=v(),n=E();return(0,h.jsxs)(`header`,{children:[(0,h.jsx)(`a`,{className:`hub-skip`,href:`#saved-queries`,children:n.skip}),(0,h.jsxs)(`div`,{className:`hub-title`,children:[(0,h.jsx)(`h1`,{children:`DTI Hub`}),(0,h.jsx)(`p`,{children:n.tagline}),(0,h.jsx)(`div`,{className:`hub-languages`,role:`group`,"aria-label":n.languages,children:k.map(([n,r])=>(0,h.jsx)(`button`,{type:`button`,lang:n,"aria-pressed":n===e,onClick:()=>t(n),children:r},n))})]}),(0,h.jsx)(`ul`,{className:`hub-kinds`,"aria-label":n.kinds,children:b.map(t=>(0,h.jsxs)(`li`,{children:[(0,h.jsx)(D,{kind:t}),` `,x[t][e]]},t))})]})}var j=`!suggestWidgetVisible && !parameterHintsVisible && !findWidgetVisible && !accessibilityHelpIsShown`;function M(){let{run:e}=t(),n=i(e=>e.monaco),r=l(e=>e.queryEditor),a=l(e=>e.variableEditor),o=l(e=>e.headerEditor),s=l(e=>e.responseEditor);return(0,d.useEffect)(()=>{let t=t=>{let n=t.target instanceof Element&&t.target.closest(`.monaco-editor`)!==null;t.key===`Enter`&&(t.ctrlKey||t.metaKey)&&!n&&(t.preventDefault(),e())};return window.addEventListener(`keydown`,t),()=>window.removeEventListener(`keydown`,t)},[e]),(0,d.useEffect)(()=>{if(!n)return;let e=[r,a,o,s].map(e=>e?.addAction({id:`hub-leave-editor`,label:`Leave the editor`,keybindings:[n.KeyCode.Escape],precondition:j,run:()=>e.getContainerDomNode().focus()}));return()=>e.forEach(e=>e?.dispose())},[n,r,a,o,s]),null}var N=`# Xếp hạng DTI 2023 của các sở, ban, ngành tỉnh Thái Bình, kèm kết luận theo quy định TB-R1 và lý do.
# Departments of Thái Bình, ranked, each with the verdict of rule TB-R1 and its reasons.
query ThaiBinhDepartments($year: Int!, $rule: String!) {
  ranking(territory: "34", unitKind: DEPARTMENT, year: $year) {
    snapshot {
      provenance
    }
    totalCount
    nodes {
      rank
      unit {
        name
      }
      points
      maxPoints
      percent
      verdict(rule: $rule) {
        result
        roundedWouldPass
        reasons {
          text
        }
      }
    }
  }
}
`,P=`# So với năm trước: rankChange = hạng năm trước trừ hạng năm nay, số dương là tăng bậc.
# Against the year before: rankChange = rank then minus rank now; plus is up.
query TopMovers($territory: String!, $unitKind: UnitKind!, $year: Int!) {
  ranking(territory: $territory, unitKind: $unitKind, year: $year, filter: { rankStatus: [RANKED] }) {
    snapshot {
      provenance
    }
    totalCount
    nodes {
      rank
      rankChange
      unit {
        name
      }
      points
      previous {
        rank
        points
        rankStatus
      }
    }
  }
}
`,F=`# Thẻ của một đơn vị: kết quả, chỉ số chính, chỉ số thành phần, kết luận thi đua và lịch sử các năm.
# The card of one unit: result, main indicators, components, verdicts, and its history.
query UnitCard($year: Int!, $filter: RankingFilter!) {
  ranking(territory: "34", unitKind: DEPARTMENT, year: $year, filter: $filter) {
    snapshot {
      provenance
      unitsAsOf
    }
    nodes {
      unit {
        fullName
      }
      rank
      of
      rankChange
      points
      maxPoints
      percent
      mainIndicators {
        node {
          code
          name
        }
        points
        maxPoints
        percent
        rank
      }
      components {
        node {
          code
          name
        }
        # MISSING và NOT_APPLICABLE không phải là 0 điểm; reason nói vì sao.
        # MISSING and NOT_APPLICABLE are not zero; reason says why.
        status
        reason
        points
        maxPoints
      }
      verdicts {
        rule {
          code
        }
        result
      }
      history {
        snapshot {
          year
          provenance
        }
        rank
        points
        maxPoints
      }
    }
  }
}
`,I=`# Bảng DTI 2024 theo 34 tỉnh, thành phố sau sắp xếp (01/07/2025): hạng tính lại bên cạnh hạng đã công bố.
# DTI 2024 of the 34 provinces of July 2025: the computed rank beside the published one.
query Provinces2024($unitsAsOf: Date) {
  ranking(territory: "VN", unitKind: PROVINCE, year: 2024, unitsAsOf: $unitsAsOf) {
    snapshot {
      provenance
      publishedAt
      unitsAsOf
      indicatorSet {
        code
        name
      }
    }
    totalCount
    statistics {
      ranked
      mean
      median
      min
      max
    }
    nodes {
      rank
      publishedRank
      unit {
        code
        name
      }
      points
      maxPoints
      percent
      mainIndicators {
        node {
          code
          name
        }
        points
        maxPoints
        rank
      }
    }
  }
}
`,L=`# Xã, phường của thành phố Buôn Ma Thuột (mã 643): hạng trong thành phố và kết luận theo quy định BM-R2.
# Communes of the city of Buôn Ma Thuột (code 643): rank within the city and the verdict of rule BM-R2.
query BuonMaThuotCommunes($within: String!, $year: Int!, $rule: String!) {
  ranking(territory: "66", unitKind: COMMUNE, year: $year, within: $within) {
    # PARENT: hạng trong đơn vị cấp trên trực tiếp. / PARENT: the rank under the direct parent.
    scope
    snapshot {
      provenance
    }
    totalCount
    nodes {
      rank
      inProvince: rankIn(scope: TERRITORY)
      unit {
        code
        name
      }
      points
      maxPoints
      percent
      verdict(rule: $rule) {
        result
        reasons {
          text
        }
      }
    }
  }
}
`,R=`# DTI 2023 của 63 tỉnh, thành phố, xếp theo một chỉ số chính; đổi biến "by" để chọn chỉ số khác hoặc một trụ cột.
# DTI 2023 of 63 provinces by one main indicator; change the variable "by" for another one or a pillar.
query ByMainIndicator($by: RankBy!, $orderBy: RankingOrder!) {
  ranking(territory: "VN", unitKind: PROVINCE, year: 2023, by: $by, orderBy: $orderBy) {
    snapshot {
      provenance
      source {
        number
        title
      }
    }
    totalCount
    statistics {
      mean
      median
    }
    nodes {
      rank
      tiedWith
      unit {
        code
        name
      }
      points
      maxPoints
      percent
    }
  }
}
`,z=`# Các sở, ban, ngành Thái Bình xếp theo một chỉ số thành phần; ai chưa có điểm thì không có hạng.
# Departments of Thái Bình by one component; who has no score has no rank.
query ByComponent($component: String!) {
  ranking(territory: "34", unitKind: DEPARTMENT, year: 2023, by: { component: $component }) {
    snapshot {
      provenance
      indicatorSet {
        code
        name
      }
    }
    totalCount
    unranked
    nodes {
      rank
      rankStatus
      unit {
        name
      }
      points
      maxPoints
    }
  }
}
`,B=`# Chỗ bảng công bố và phép tính khác nhau, từng bản công bố của cả nước.
# Where a published table and the arithmetic differ, in each national publication.
query Disagreements($territory: String!) {
  snapshots(filter: { territory: $territory, current: true }) {
    nodes {
      year
      unitsAsOf
      provenance
      disagreements {
        unit {
          name
        }
        node {
          name
        }
        kind
        reported
        computed
        difference
        # true: hết khác khi cùng làm tròn như văn bản công bố. / true: gone when both are rounded as published.
        withinPrecision
      }
    }
  }
}
`,V=`# Kết quả lẻ đã công bố: chỉ biết một phần của bảng, nên hệ thống không xếp hạng từ những số này.
# Single published results: only a part of the table is known, so the hub makes no ranking of them.
query PublishedFacts($territory: String!, $year: Int) {
  publishedFacts(territory: $territory, year: $year, first: 20) {
    totalCount
    nodes {
      year
      title
      name
      unit {
        fullName
      }
      score
      scaleMax
      scaleText
      rank
      rankScope
      of
      sources {
        number
        title
        urls
      }
    }
  }
}
`,H=`# Một tỉnh qua sắp xếp 01/07/2025: mã 34 trước đó là Thái Bình; Huế và Hưng Yên trong bảng năm 2024 theo 34 tỉnh.
# A province across the reform of 2025-07-01: code 34 was Thái Bình; Huế and Hưng Yên in the table of 2024 for 34 provinces.
query AcrossTheReform($code: String!, $asOf: Date!, $today: [String!]!) {
  unit(code: $code, asOf: $asOf) {
    code
    fullName
    validFrom
    validTo
    successors {
      unit {
        code
        fullName
        predecessors {
          unit {
            code
            fullName
          }
        }
      }
      relation
      effectiveDate
      clause
      sourceDoc
    }
  }
  ranking(territory: "VN", unitKind: PROVINCE, year: 2024, unitsAsOf: "2025-07-01", filter: { unit: $today }) {
    snapshot {
      provenance
    }
    nodes {
      unit {
        name
      }
      rank
      of
      # Tỉnh mới do sáp nhập không có lịch sử: không ai cộng điểm các tỉnh cũ thay cho nó.
      # A merged province has no history: nobody adds up the old ones in its name.
      history {
        snapshot {
          year
        }
        unit {
          name
        }
        rank
        of
      }
    }
  }
}
`,U=`# Một bộ chỉ số như văn bản nêu: bên cạnh từng con số là nó lấy từ đâu; điều chưa nguồn nào nêu thì để trống (null).
# An indicator set as its text states it: beside each number where it comes from; what no source states is null.
query IndicatorSetNumbers($code: String!, $unitKind: UnitKind) {
  indicatorSet(code: $code) {
    name
    decision
    issuer
    date
    years
    synthetic
    source {
      number
      urls
    }
    totalPoints {
      value
      provenance
      source
    }
    effectiveTotals {
      year
      value
      provenance
    }
    mainIndicators {
      code
      name
      maxPoints {
        value
        provenance
      }
      effectivePoints {
        year
        value
        provenance
      }
      componentCount {
        value
        provenance
      }
    }
    notes
  }
  # Các bộ chỉ số để thay vào biến "code". / The sets to put into the variable "code".
  indicatorSets(filter: { unitKind: $unitKind }) {
    code
    name
    synthetic
  }
}
`,W=`# Tìm đơn vị và văn bản: không cần gõ dấu; số hiệu viết sai hoặc lỗi quét vẫn tìm được.
# Search for units and documents: accents may be left out; wrong writings and scanning noise are found too.
query Search($unit: String!, $asOf: Date, $document: String!) {
  units(search: $unit, asOf: $asOf, first: 5) {
    totalCount
    nodes {
      code
      slug
      fullName
      kind
    }
  }
  sources(search: $document, first: 5) {
    totalCount
    nodes {
      number
      aliases
      title
      issuer
      date
      urls
    }
  }
}
`,G=`# Mọi kết luận YES theo kế hoạch TB-2023: từng lý do, khoảng cách tới ngưỡng và nguyên văn căn cứ.
# Every YES under plan TB-2023: each reason, the distance to the threshold, and the words it rests on.
query Verdicts($plan: String!, $year: Int, $rule: String, $result: [VerdictResult!]) {
  verdicts(plan: $plan, year: $year, rule: $rule, result: $result) {
    totalCount
    nodes {
      unit {
        fullName
      }
      rule {
        code
        text
      }
      result
      roundedWouldPass
      reasons {
        kind
        result
        actual
        operator
        required
        margin
        text
        citation {
          article
          quote
          correctedQuote
          source {
            number
          }
        }
      }
      snapshot {
        provenance
        fingerprint
      }
      judgement {
        judgedAt
        fingerprint
      }
    }
  }
}
`,K=`# Một kế hoạch thi đua tới từng dòng, bên cạnh là nguyên văn; correctedQuote là cách đọc khi bản quét sai.
# An emulation plan down to the row, beside its words; correctedQuote is the reading where the scan errs.
query PlanRows($plan: String!, $row: String) {
  plan(code: $plan) {
    name
    years {
      from
      to
    }
    source {
      number
      issuer
      date
    }
    rows
    items(row: $row) {
      __typename
      code
      text
      citation {
        article
        quote
        correctedQuote
      }
      # Chỗ câu chữ còn để ngỏ và cách hiểu đang áp dụng. / What the words leave open, and the reading applied.
      ambiguity {
        question
        chosen
        alternatives
      }
    }
  }
}
`,q=`# Một quy định có áp dụng vào một ngày không, và vì sao; các cách hiểu (variants), cách đang áp dụng đứng đầu.
# Whether a rule applies on a day, and why; its readings (variants), the applied one first.
query RuleApplies($plan: String!, $before: Date!, $after: Date!) {
  plan(code: $plan) {
    rules {
      code
      text
      subjectKind
      variants
      before: applies(asOf: $before) {
        result
        reason
      }
      after: applies(asOf: $after) {
        result
        reason
      }
    }
  }
}
`,J=`# Giả định: nếu Sở Tư pháp có thêm điểm thì hạng và kết luận đổi ra sao. Không có gì được lưu.
# What if the Department of Justice had other points: ranks and verdicts. Nothing is stored.
query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    snapshot {
      provenance
      year
    }
    standings {
      unit {
        name
      }
      pointsBefore
      pointsAfter
      rankBefore
      rankAfter
    }
    verdicts {
      unit {
        name
      }
      rule {
        code
      }
      before
      after
      reasons {
        text
      }
    }
  }
}
`,Y=`# Đọc từng trang: lấy pageInfo.endCursor của trang này làm "after" của trang sau, các biến khác giữ nguyên.
# Page by page: the endCursor of this page is the "after" of the next one; keep the other variables.
query Pages($first: Int!, $after: String, $snapshot: ID) {
  ranking(territory: "VN", unitKind: PROVINCE, year: 2023, first: $first, after: $after, snapshot: $snapshot) {
    # Ghim bản công bố này bằng biến "snapshot" thì mọi trang đọc cùng một bản.
    # Pin it with the variable "snapshot", and every page reads the same publication.
    snapshot {
      id
      provenance
      current
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        rank
        unit {
          name
        }
        ratio
      }
    }
  }
}
`,ae=`# Mọi thứ có "id" đều lấy lại được bằng id, nhiều thứ một lần; id không bao giờ đổi nghĩa.
# Whatever has an "id" can be read again by it, many at a time; an id never changes its meaning.
query Nodes($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    ... on Unit {
      fullName
      validFrom
      validTo
    }
    ... on Snapshot {
      year
      provenance
      fingerprint
    }
    ... on Standing {
      unit {
        name
      }
      rank
      points
    }
    ... on Verdict {
      unit {
        name
      }
      result
    }
    ... on Rule {
      code
      text
    }
  }
}
`,oe=`# Kiểm chứng độc lập: dấu vân tay (SHA-256) của từng bản công bố; tải điểm tại /download/ rồi tự tính lại.
# Independent verification: the fingerprint (SHA-256) of every publication; the scores are at /download/.
query Verify($filter: SnapshotFilter!) {
  snapshots(filter: $filter, first: 20) {
    totalCount
    nodes {
      id
      territory
      unitKind
      year
      unitsAsOf
      provenance
      current
      publishedAt
      fingerprint
      indicatorSet {
        code
      }
      decision {
        number
      }
      source {
        number
        urls
      }
      supersedes {
        id
      }
      supersededBy {
        id
      }
    }
  }
}
`,se=`# Điều đã được xác nhận, đăng ký về một đơn vị (số liệu minh họa), điều kiện để được xét và tỷ lệ nhiệm vụ đúng hạn.
# What was attested and registered of a unit (demonstration data), its eligibility and its on-time rate.
query Records($plan: String!, $unit: String!, $year: Int!, $asOf: Date) {
  records(plan: $plan, unit: $unit, year: $year) {
    totalCount
    nodes {
      kind
      itemCode
      value
      statedOn
      body
      provenance
      revokedBy {
        key
      }
    }
  }
  unit(slug: $unit, asOf: "2023-12-31") {
    fullName
    eligibility(plan: $plan, year: $year) {
      result
      criteria {
        criterion {
          code
        }
        result
        text
      }
    }
    onTime(plan: $plan, year: $year, asOf: $asOf) {
      onTime
      due
      result
    }
  }
}
`,ce=`# Chỉ tiêu của các kế hoạch: ai đạt, còn thiếu bao nhiêu. Giá trị đo là minh họa.
# Targets of the plans: who meets them, and by how much others fall short. The measured values are invented.
query Targets($measure: String!, $district: String!, $plan: String!, $year: Int!, $rising: String!) {
  measure(key: $measure) {
    measure {
      name
    }
    targets {
      plan {
        code
      }
      target {
        code
        level
        value
      }
      years {
        year
        achieved
        result
        text
      }
    }
  }
  unit(code: $district, asOf: "2023-12-31") {
    name
    targets(plan: $plan, year: $year) {
      met
      total
      meetsAll
      misses {
        target {
          code
        }
        achieved
        required
        gap
        text
      }
    }
  }
  # Điều kế hoạch muốn tăng mà không nêu mức: từng năm có tăng không.
  # What a plan wants to rise without a target: whether it has, year by year.
  plan(code: $rising) {
    measures {
      code
      text
      years {
        year
        achieved
        since
        result
      }
    }
  }
}
`,le=`# Mục tiêu chung của tỉnh về chỉ số quốc gia: đạt hay chưa, theo từng cách hiểu, và chuỗi kết quả làm căn cứ.
# Goals of a province in national indices: reached or not, by every reading, and the series they are judged by.
query Goals($plan: String!, $province: String!, $index: NationalIndex) {
  plan(code: $plan) {
    goals {
      code
      text
      outcomes {
        reading
        applied
        result
        text
      }
    }
  }
  unit(code: $province, asOf: "2025-06-30") {
    fullName
    nationalResults(index: $index) {
      index
      year
      rank
      of
      score
      complete
      fact {
        sources {
          title
          urls
        }
      }
    }
  }
}
`,ue=`# Lịch của một địa bàn: hạn cuối từng việc, căn cứ, ai gửi cho ai, bao nhiêu đơn vị đã gửi, đúng hạn, trễ. Bỏ trống asOf là hôm nay.
# The calendar of a territory: each last day in time, its words, who sends to whom, how many units sent, in time or late. Leave asOf out for today.
query Calendar($territory: String!, $from: Date!, $to: Date!, $asOf: Date) {
  calendar(territory: $territory, from: $from, to: $to, asOf: $asOf, first: 20) {
    lookedAtOn
    file
    next {
      key
      lastDay
    }
    nodes {
      key
      kind
      lastDay
      dueOn
      bound
      precision
      undated
      item {
        text
        citation {
          article
          quote
        }
      }
      rivals {
        item {
          code
        }
        lastDay
      }
      phase {
        text
      }
      sender {
        role {
          name
        }
      }
      recipient {
        bodies {
          name
        }
      }
      tally {
        due
        sent
        inTime
        late
        unknown
      }
      submissions(first: 3) {
        nodes {
          unit {
            fullName
          }
          sentOn
          inTime
          lateDays
        }
      }
    }
  }
}
`,de=`# Những gì kế hoạch để ngỏ, cách hiểu đang áp dụng, và ai có kết luận khác đi nếu hiểu cách khác.
# What a plan leaves open, the reading applied, and who would have another answer by another reading.
query Ambiguities($plan: String!, $year: Int) {
  ambiguities(plan: $plan, year: $year) {
    code
    question
    default
    quote {
      article
      quote
    }
    alternatives {
      code
      text
      notComputed
      snapshots {
        provenance
        unitKind
        year
      }
      impactedUnits {
        unit {
          name
        }
        rule {
          code
        }
        before
        after
      }
      impactedAnswers {
        unit {
          name
        }
        item {
          code
        }
        year
        before
        after
      }
    }
  }
}
`,fe=`# Giả định ngưỡng hoặc thứ hạng khác: ai được thêm, ai mất, điều gì thật sự thay đổi. Không có gì được lưu.
# Other thresholds or places: who gains, who loses, what was really varied. Nothing is stored.
query Simulate($input: SimulationInput!) {
  simulate(input: $input) {
    year
    varied {
      kind
      rule
      before
      after
    }
    notVaried {
      kind
      rule
      before
      after
    }
    rules {
      rule {
        code
      }
      snapshot {
        provenance
        unitKind
      }
      subjects
      before {
        yes
      }
      after {
        yes
      }
      gained
      lost
      unchanged
    }
    gains {
      unit {
        name
      }
      rule {
        code
      }
      before
      after
      reasons {
        text
      }
    }
    loses {
      unit {
        name
      }
      rule {
        code
      }
      before
      after
    }
  }
}
`,pe=`# Nhiều kế hoạch nói gì về cùng một đơn vị, đặt cạnh nhau, kèm lý do.
# What several plans say of the same unit, side by side, with reasons.
query CompareVerdicts($plans: [String!]!, $unit: String!, $year: Int) {
  compareVerdicts(plans: $plans, unit: $unit, year: $year) {
    unit {
      name
    }
    year
    subjects {
      subjectKind
      agreement
    }
    plans {
      plan {
        code
        parent {
          code
        }
      }
      verdicts {
        rule {
          code
        }
        result
        reasons {
          text
        }
        snapshot {
          provenance
          territory
        }
      }
    }
  }
}
`,me=`# Đợt sơ kết của kế hoạch Bắc Kạn (số liệu minh họa): số lượng tối đa, thứ tự đề xuất, đường đi và hồ sơ của từng đề nghị.
# The mid-term round of the plan of Bac Kan (demonstration data): quotas, proposed order, way and dossier of each nomination.
query Round($plan: String!, $occasion: AwardOccasionKind!, $first: Int) {
  round(plan: $plan, occasion: $occasion) {
    year
    years
    yearsBasis
    forms {
      name
    }
    quotas {
      quota {
        code
        text
      }
      nominator {
        fullName
      }
      collectives {
        limit
        nominated
        overQuotaBy
      }
      individuals {
        limit
        nominated
        overQuotaBy
      }
      tiedAtCut {
        unit {
          fullName
        }
      }
    }
    proposedOrder(first: $first) {
      totalCount
      nodes {
        unit {
          fullName
        }
        rank
        ratio
        flag
        eligibility {
          result
        }
        nominations
      }
    }
    nominations(first: $first) {
      nodes {
        unit {
          fullName
        }
        steps {
          step {
            action
            role {
              name
            }
          }
          state
          body {
            name
          }
          heldOn
        }
        dossierState
        dossierText
        dossier {
          item {
            text
          }
          state
          text
        }
      }
    }
  }
}
`,he=`{
  "year": 2023,
  "rule": "TB-R1"
}
`,ge=`{
  "territory": "34",
  "unitKind": "DEPARTMENT",
  "year": 2024
}
`,_e=`{
  "year": 2023,
  "filter": {
    "unit": ["thai-binh.so-noi-vu"]
  }
}
`,ve=`{
  "unitsAsOf": "2025-07-01"
}
`,ye=`{
  "within": "643",
  "year": 2023,
  "rule": "BM-R2"
}
`,be=`{
  "by": {
    "mainIndicator": "AWARENESS"
  },
  "orderBy": "RANK"
}
`,xe=`{
  "component": "6.1"
}
`,Se=`{
  "territory": "VN"
}
`,Ce=`{
  "territory": "66",
  "year": null
}
`,we=`{
  "code": "34",
  "asOf": "2024-12-31",
  "today": ["46", "33"]
}
`,Te=`{
  "code": "qd-405-2025-province",
  "unitKind": "PROVINCE"
}
`,Ee=`{
  "unit": "buon ma thuot",
  "asOf": "2024-12-31",
  "document": "91/2027/ND-CP"
}
`,De=`{
  "plan": "TB-2023",
  "year": 2023,
  "rule": "TB-R1",
  "result": ["YES"]
}
`,Oe=`{
  "plan": "TB-2023",
  "row": "TB-R3"
}
`,ke=`{
  "plan": "TB-2023",
  "before": "2024-06-30",
  "after": "2025-07-01"
}
`,Ae=`{
  "input": {
    "snapshot": "U25hcHNob3Q6MzQ6REVQQVJUTUVOVDoyMDIzOjIwMjMtMTItMzE6ZGVtby1kZXBhcnRtZW50IzE",
    "changes": [
      {
        "unit": "thai-binh.so-tu-phap",
        "node": "TOTAL",
        "points": "450"
      }
    ]
  }
}
`,je=`{
  "first": 5,
  "after": null,
  "snapshot": "U25hcHNob3Q6Vk46UFJPVklOQ0U6MjAyMzoyMDIzLTEyLTMxOnFkLTkyMi0yMDIyLXByb3ZpbmNlIzE"
}
`,Me=`{
  "ids": [
    "VW5pdDozNEAyMDIxLTExLTAx",
    "U25hcHNob3Q6MzQ6REVQQVJUTUVOVDoyMDIzOjIwMjMtMTItMzE6ZGVtby1kZXBhcnRtZW50IzE",
    "U3RhbmRpbmc6MzQ6REVQQVJUTUVOVDoyMDIzOjIwMjMtMTItMzE6ZGVtby1kZXBhcnRtZW50IzF8dGhhaS1iaW5oLnNvLW5vaS12dUAyMDIxLTExLTAx",
    "VmVyZGljdDozNDpERVBBUlRNRU5UOjIwMjM6MjAyMy0xMi0zMTpkZW1vLWRlcGFydG1lbnQjMXxUQi0yMDIzIzF8VEItUjF8dGhhaS1iaW5oLnNvLW5vaS12dUAyMDIxLTExLTAx",
    "UnVsZTpUQi1SMQ"
  ]
}
`,Ne=`{
  "filter": {
    "unitKind": "PROVINCE",
    "provenance": ["PUBLISHED"]
  }
}
`,Pe=`{
  "plan": "BMT-2023",
  "unit": "dak-lak.buon-ma-thuot.phong-noi-vu",
  "year": 2023,
  "asOf": "2024-01-01"
}
`,Fe=`{
  "measure": "WORK_FILES_ONLINE",
  "district": "070",
  "plan": "TQ-2022",
  "year": 2023,
  "rising": "TB-2023"
}
`,Ie=`{
  "plan": "BK-2022",
  "province": "06",
  "index": "DTI"
}
`,Le=`{
  "territory": "42",
  "from": "2025-01-01",
  "to": "2025-12-31",
  "asOf": "2025-11-14"
}
`,Re=`{
  "plan": "TB-2023",
  "year": 2023
}
`,ze=`{
  "input": {
    "plan": "TB-2023",
    "year": 2023,
    "unitKind": "DEPARTMENT",
    "changes": [
      {
        "kind": "THRESHOLD",
        "rule": "TB-R1",
        "value": "0.8999"
      },
      {
        "kind": "RANK_LIMIT",
        "rule": "TB-R1",
        "value": "3"
      }
    ]
  }
}
`,Be=`{
  "plans": [
    "BMT-2023"
  ],
  "unit": "24124",
  "year": 2024
}
`,Ve=`{
  "plan": "BK-2022",
  "occasion": "MID_TERM",
  "first": 3
}
`,He=JSON.parse(`[{"file":"01-thai-binh-departments","reader":"dashboards","title":{"vi":"Thái Bình 2023: bảng xếp hạng sở, ban, ngành và cờ TB-R1","en":"Thái Bình 2023: departments ranked, with flag TB-R1"},"about":{"vi":"Bảng xếp hạng có cờ thi đua: hạng, điểm chính xác, tỷ lệ, kết luận và từng lý do. Sở Tư pháp đạt 89,996 %: làm tròn thành 90 % thì đủ (roundedWouldPass), tính đúng thì chưa. Đổi \\"year\\" thành 2024 để xem năm sau.","en":"A ranking table with emulation flags: rank, exact points, ratio, verdict and every reason. Sở Tư pháp has 89.996 %: rounded to 90 % it would pass (roundedWouldPass), exactly it does not. Set \\"year\\" to 2024 for the next year."}},{"file":"02-top-movers","reader":"dashboards","title":{"vi":"Ai tăng, ai giảm bậc so với năm trước","en":"Who moved up or down against the year before"},"about":{"vi":"rankChange là số bậc thay đổi, previous là kết quả năm trước theo cùng bộ chỉ số; năm trước chưa có hạng thì rankChange là null, không phải 0. Đổi \\"territory\\" và \\"unitKind\\", ví dụ \\"66\\" và DISTRICT.","en":"rankChange is the number of places moved, previous the result of the year before by the same set; without a rank then it is null, not 0. Change \\"territory\\" and \\"unitKind\\", e.g. \\"66\\" and DISTRICT."}},{"file":"03-unit-card","reader":"dashboards","title":{"vi":"Thẻ của một đơn vị: từng chỉ số, kết luận và lịch sử","en":"The card of one unit: every indicator, verdicts, history"},"about":{"vi":"Tất cả để vẽ trang của một sở trong một truy vấn: chỉ số chính, chỉ số thành phần, kết luận thi đua và các năm khác. Đổi slug trong \\"filter\\" thành \\"thai-binh.so-xay-dung\\" để thấy chỉ số chưa báo cáo: thiếu số liệu không phải là 0.","en":"Everything for the page of one department in one query: main indicators, components, verdicts and the other years. Change the slug in \\"filter\\" to \\"thai-binh.so-xay-dung\\" for a component not reported: missing is not zero."}},{"file":"04-provinces-2024","reader":"dashboards","title":{"vi":"DTI 2024 của 34 tỉnh, thành phố, kèm thống kê","en":"DTI 2024 of the 34 provinces, with statistics"},"about":{"vi":"Số liệu công bố chính thức: hạng tính lại (rank) đứng cạnh hạng in trong văn bản (publishedRank), thống kê của cả bảng nằm trong statistics. Đổi \\"unitsAsOf\\" thành 2024-12-31 để xem theo 63 tỉnh.","en":"Officially published figures: the computed rank beside the printed one (publishedRank), the whole table in statistics. Set \\"unitsAsOf\\" to 2024-12-31 for the 63 provinces."}},{"file":"05-buon-ma-thuot-communes","reader":"dashboards","title":{"vi":"Buôn Ma Thuột 2023: xếp hạng xã, phường và cờ BM-R2","en":"Buôn Ma Thuột 2023: communes ranked, with flag BM-R2"},"about":{"vi":"\\"within\\" chọn các đơn vị thuộc một đơn vị cấp trên: rank là hạng trong thành phố, inProvince là hạng trong cả tỉnh. Tân Lợi chưa đủ số liệu để có hạng nhưng đã vượt ngưỡng. Đổi \\"within\\" thành mã huyện khác, ví dụ \\"646\\".","en":"\\"within\\" lists the units under one parent: rank is the rank in the city, inProvince the one in the whole province. Tân Lợi lacks scores for a rank and is above the threshold already. Change \\"within\\" to another district, e.g. \\"646\\"."}},{"file":"06-by-main-indicator","reader":"analysts","title":{"vi":"DTI 2023: xếp hạng theo một chỉ số chính hoặc trụ cột","en":"DTI 2023: ranked by one main indicator or pillar"},"about":{"vi":"\\"by\\" xếp hạng theo một phần của bộ chỉ số. Đổi thành {\\"mainIndicator\\": \\"CYBERSECURITY\\"} hoặc {\\"pillar\\": \\"ECONOMY\\"}; \\"orderBy\\" chỉ đổi thứ tự liệt kê, không đổi hạng.","en":"\\"by\\" ranks by a part of the set. Try {\\"mainIndicator\\": \\"CYBERSECURITY\\"} or {\\"pillar\\": \\"ECONOMY\\"}; \\"orderBy\\" changes the order of the list, never a rank."}},{"file":"07-by-component","reader":"analysts","title":{"vi":"Thái Bình 2023: xếp hạng theo một chỉ số thành phần","en":"Thái Bình 2023: ranked by one component"},"about":{"vi":"Chỉ số thành phần là mức nhỏ nhất có điểm; rankStatus nói vì sao một đơn vị không có hạng. Đổi \\"component\\"; mã không có thì lỗi sẽ liệt kê các mã đúng.","en":"A component is the smallest part with points; rankStatus says why a unit has no rank. Change \\"component\\"; a wrong code is answered with the list of right ones."}},{"file":"08-disagreements","reader":"analysts","title":{"vi":"Chỗ bảng công bố và phép tính khác nhau","en":"Where published tables and the arithmetic differ"},"about":{"vi":"Tổng in trong văn bản có khi lệch tổng các phần: số in quyết định, hệ thống không lặng lẽ sửa mà nêu cả hai. withinPrecision = true nghĩa là chỉ do làm tròn.","en":"A printed total sometimes differs from the sum of its parts: the printed one decides, and nothing is corrected silently, both are shown. withinPrecision = true means that it is only rounding."}},{"file":"09-published-facts","reader":"analysts","title":{"vi":"Kết quả lẻ đã công bố, kèm nguồn","en":"Single published results, with sources"},"about":{"vi":"Những bảng mới biết một phần vẫn tra được từng dòng, kèm văn bản nguồn và thang điểm, nhưng không được xếp hạng. Đổi \\"territory\\" (\\"VN\\", \\"08\\", \\"67\\", …) hoặc nêu \\"year\\".","en":"Of tables known only in part each line can be looked up, with its source and scale, but they are never ranked. Change \\"territory\\" (\\"VN\\", \\"08\\", \\"67\\", …) or give a \\"year\\"."}},{"file":"10-across-the-reform","reader":"analysts","title":{"vi":"Một tỉnh qua sắp xếp tháng 7/2025","en":"A province across the reform of July 2025"},"about":{"vi":"Đơn vị được hỏi theo một ngày; successors cho biết nó thành gì và theo văn bản nào. Huế giữ lịch sử dưới tên cũ, Hưng Yên mới sáp nhập thì không. Đổi \\"code\\" và \\"asOf\\".","en":"A unit is asked for as of a day; successors say what became of it and by which document. Huế keeps its history under its old name, the merged Hưng Yên has none. Change \\"code\\" and \\"asOf\\"."}},{"file":"11-indicator-set-numbers","reader":"analysts","title":{"vi":"Một bộ chỉ số: mỗi con số lấy từ đâu","en":"An indicator set: where each number comes from"},"about":{"vi":"Mỗi điểm tối đa đi cùng provenance: đọc trong văn bản, suy ra, hay chưa tìm thấy (khi đó value là null). Đổi \\"code\\" theo danh sách ở cuối câu trả lời.","en":"Every maximum comes with its provenance: found in the text, derived, or not found (then value is null). Change \\"code\\" to one of the list at the end of the answer."}},{"file":"12-search","reader":"analysts","title":{"vi":"Tìm đơn vị và văn bản, không cần gõ dấu","en":"Search units and documents, accents optional"},"about":{"vi":"Tìm đơn vị theo tên vào một ngày, và tìm văn bản theo số hiệu, tên hoặc cơ quan ban hành: \\"91/2027\\" là số viết sai trong một kế hoạch, aliases cho biết số đúng. Đổi \\"unit\\" và \\"document\\".","en":"Finds units by name on a day, and documents by number, title or issuer: \\"91/2027\\" is a misprint in a plan, aliases tell which number is meant. Change \\"unit\\" and \\"document\\"."}},{"file":"13-verdicts","reader":"partners","title":{"vi":"Kết luận thi đua: lý do, khoảng cách tới ngưỡng, căn cứ","en":"Verdicts: reasons, distance to the threshold, legal words"},"about":{"vi":"Mỗi kết luận có lý do cho từng điều kiện, margin là khoảng cách chính xác tới ngưỡng, citation là nguyên văn kế hoạch. Bỏ \\"result\\" để xem mọi kết luận, bỏ \\"rule\\" để xem mọi quy định.","en":"Each verdict has a reason for every condition, margin is the exact distance to the threshold, citation the words of the plan. Leave out \\"result\\" for all verdicts, \\"rule\\" for all rules."}},{"file":"14-plan-rows","reader":"partners","title":{"vi":"Kế hoạch thi đua tới từng dòng, kèm nguyên văn","en":"An emulation plan down to the row, with its words"},"about":{"vi":"Mỗi dòng của kế hoạch là dữ liệu có kiểu, bên cạnh là nguyên văn. Đổi \\"row\\" theo danh sách rows (bỏ trống để lấy tất cả), đổi \\"plan\\" thành \\"TQ-2022\\", \\"BK-2022\\", \\"HT-2025\\" hoặc \\"BMT-2023\\".","en":"Every row of a plan is typed data beside its words. Change \\"row\\" to one of rows (leave it out for all), \\"plan\\" to \\"TQ-2022\\", \\"BK-2022\\", \\"HT-2025\\" or \\"BMT-2023\\"."}},{"file":"15-rule-applies","reader":"partners","title":{"vi":"Quy định nào còn áp dụng sau khi bỏ cấp huyện","en":"Which rules still apply after districts ended"},"about":{"vi":"applies(asOf:) nói một quy định có áp dụng vào một ngày không và vì sao; variants là các cách hiểu, cách đang áp dụng đứng đầu. Đổi hai ngày \\"before\\" và \\"after\\".","en":"applies(asOf:) says whether a rule applies on a day, and why; variants are its readings, the applied one first. Change the two days \\"before\\" and \\"after\\"."}},{"file":"16-what-if","reader":"partners","title":{"vi":"Giả định: thêm 0,02 điểm thì sao","en":"What if: 0.02 points more"},"about":{"vi":"Tính lại bảng đã công bố với điểm khác, bằng chính phép tính của hệ thống, không lưu gì: Sở Tư pháp được 450 điểm thì đồng hạng 2 và đạt TB-R1. Thêm phần tử vào \\"changes\\" (tối đa 250).","en":"Recomputes a published ranking with other scores, by the hub's own arithmetic, storing nothing: with 450 points Sở Tư pháp ties for rank 2 and meets TB-R1. Add items to \\"changes\\" (250 at most)."}},{"file":"17-pages","reader":"partners","title":{"vi":"Đọc từng trang, ghim một bản công bố","en":"Page by page, one publication pinned"},"about":{"vi":"Con trỏ (cursor) ghim bản công bố: công bố mới giữa chừng cũng không làm lệch trang. Chép endCursor vào \\"after\\" để sang trang sau.","en":"A cursor pins the publication: a new one in between shifts no page. Copy endCursor into \\"after\\" for the next page."}},{"file":"18-nodes","reader":"partners","title":{"vi":"Lấy lại nhiều thứ bằng id","en":"Reading many things again by their ids"},"about":{"vi":"id cố định mãi mãi nên lưu được vào bộ nhớ đệm hoặc hồ sơ; một lần hỏi tối đa 250 id, mỗi loại có trường riêng (... on Standing). Thay bằng id lấy từ câu trả lời khác.","en":"An id is stable for ever, so it can be kept in a cache or a file; up to 250 at a time, each type with its own fields (... on Standing). Put in ids from other answers."}},{"file":"19-verify","reader":"partners","title":{"vi":"Các bản công bố và dấu vân tay để kiểm chứng","en":"Publications and their fingerprints, for verification"},"about":{"vi":"fingerprint là SHA-256 của bộ chỉ số, điểm đầu vào và kết quả: ai tính lại từ điểm tải về cũng phải ra đúng dấu này. Để \\"filter\\" là {} để thấy cả số liệu minh họa.","en":"fingerprint is the SHA-256 of the set, the inputs and the results: who recomputes from the downloaded scores must find the same. Set \\"filter\\" to {} to see demonstration data too."}},{"file":"20-records","reader":"dashboards","title":{"vi":"Xác nhận, đăng ký, nhiệm vụ của một đơn vị","en":"Attestations, registrations and tasks of a unit"},"about":{"vi":"Điều con người xác nhận đứng bên cạnh điều máy tính ra: ai, ngày nào, theo minh chứng nào; chưa ai nêu thì là UNKNOWN, không phải NO. Tỷ lệ đúng hạn là số nguyên trên số nguyên. Bản ghi DEMONSTRATION là minh họa.","en":"What people state stands beside what is computed: who, when, on what evidence; where nobody states anything it is UNKNOWN, not NO. The on-time rate is a whole number of a whole number. DEMONSTRATION records are invented."}},{"file":"21-targets","reader":"analysts","title":{"vi":"Chỉ tiêu: cùng một số đo ở hai tỉnh, và một huyện","en":"Targets: one measure in two provinces, and one district"},"about":{"vi":"Chỉ tiêu thuộc kế hoạch và cấp, số đo thì chung: Tuyên Quang đòi 90 % ở cấp tỉnh và 60 % ở cấp xã, Bắc Kạn đòi 100 %, 100 % và 80 % cho cùng tỷ lệ hồ sơ công việc trên mạng. Giá trị đo ở đây là minh họa.","en":"A target belongs to a plan and a level, a measure is common: Tuyên Quang asks for 90 % of the province and 60 % of communes, Bắc Kạn for 100 %, 100 % and 80 % of the same share of work files online. The measured values here are invented."}},{"file":"22-goals","reader":"analysts","title":{"vi":"Mục tiêu về DTI, PAR-Index, PCI: đạt hay chưa","en":"Goals for DTI, PAR-Index, PCI: reached or not"},"about":{"vi":"Bắc Kạn đặt mục tiêu vào nhóm trung bình về DTI đến năm 2025: hạng 63 năm 2022, 32 năm 2024. Kế hoạch không nói nhóm đó từ hạng nào, nên mỗi cách hiểu có tên và được tính riêng; thứ hạng trong 63 và trong 34 tỉnh không so với nhau. Đổi plan thành TQ-2022 và province thành 08, bỏ index để xem cả PCI.","en":"Bắc Kạn wants to be in the middle group of the DTI by 2025: place 63 in 2022, 32 in 2024. The plan does not say where the group begins, so every reading has a name and is run; places among 63 and among 34 are not compared. Change plan to TQ-2022 and province to 08, and leave index out to see the PCI, too."}},{"file":"23-calendar","reader":"dashboards","title":{"vi":"Lịch: hạn nào, ai gửi, ai trễ","en":"Calendar: which day, who sends, who is late"},"about":{"vi":"\\"Trước ngày 15/11\\" là đúng hạn đến hết ngày 14/11. HT-D1 chưa tính được ngày cuối vì không có ngày ban hành kế hoạch: nêu lý do, không đặt ra ngày. Báo cáo ở đây là minh họa: đặt \\"asOf\\" là 2025-11-30 để thấy đơn vị trễ; \\"file\\" là cùng lịch này cho phần mềm lịch.","en":"\\"Before 15/11\\" is in time to the end of 14/11. HT-D1 has no last day because the day of issue is not known: the reason is told, no day is made up. The reports are invented: set \\"asOf\\" to 2025-11-30 to see who is late; \\"file\\" is the same for calendars to subscribe to."}},{"file":"24-ambiguities","reader":"analysts","title":{"vi":"Những chỗ kế hoạch để ngỏ và ai bị ảnh hưởng","en":"What a plan leaves open, and whom it touches"},"about":{"vi":"Mỗi câu hỏi có cách hiểu đang áp dụng và các cách khác; cách nào tính được thì đã tính trên bảng xếp hạng hiện hành, cách nào không thì nêu lý do. Đổi plan và bỏ year để xem kế hoạch khác.","en":"Every question has the reading applied and the others; what can be computed was run on the current rankings, what cannot says why. Change plan and leave year out to see another one."}},{"file":"25-simulate","reader":"analysts","title":{"vi":"Giả định ngưỡng, thứ hạng hoặc cách hiểu khác","en":"Other thresholds, places or readings"},"about":{"vi":"Đổi kind và value của các thay đổi (THRESHOLD, RANK_LIMIT, TIE_RULE …); notVaried cho biết thay đổi nào chỉ nói lại điều đang có.","en":"Change kind and value of the changes (THRESHOLD, RANK_LIMIT, TIE_RULE …); notVaried tells which change says only what stands already."}},{"file":"26-compare-verdicts","reader":"analysts","title":{"vi":"Nhiều kế hoạch trên một đơn vị","en":"Several plans on one unit"},"about":{"vi":"Nêu mã của hai kế hoạch trên cùng địa bàn, ví dụ của thành phố và của tỉnh, để xem kết luận cạnh nhau và có thống nhất không.","en":"Name two plans on one ground, e.g. of a city and of its province, to see their answers side by side and whether they agree."}},{"file":"27-round","reader":"dashboards","title":{"vi":"Một đợt xét khen thưởng: ai đạt, ai được đề nghị, vượt bao nhiêu","en":"An award round: who qualifies, who is nominated, how many too many"},"about":{"vi":"Kế hoạch Bắc Kạn cho đợt sơ kết không quá 15 tập thể; ở đây 17 đơn vị được đề nghị (số liệu minh họa), vượt 2: không ai bị cắt, thứ tự chỉ là đề xuất. Mỗi đề nghị đi theo đường của kế hoạch với cơ quan giữ vai trò vào ngày đó, kèm hồ sơ đủ hay chưa và vì sao. Cá nhân chỉ nêu con số.","en":"The plan of Bắc Kạn allows 15 collectives at the mid-term; here 17 units are nominated (demonstration data), 2 too many: nobody is cut, the order is a proposal. Every nomination takes the plan's own way with the body that held the role on that day, and its dossier is complete or not, and why. Of individuals only the number is shown."}}]`),Ue=[`dashboards`,`analysts`,`partners`],We=Object.assign({"../queries/01-thai-binh-departments.graphql":N,"../queries/02-top-movers.graphql":P,"../queries/03-unit-card.graphql":F,"../queries/04-provinces-2024.graphql":I,"../queries/05-buon-ma-thuot-communes.graphql":L,"../queries/06-by-main-indicator.graphql":R,"../queries/07-by-component.graphql":z,"../queries/08-disagreements.graphql":B,"../queries/09-published-facts.graphql":V,"../queries/10-across-the-reform.graphql":H,"../queries/11-indicator-set-numbers.graphql":U,"../queries/12-search.graphql":W,"../queries/13-verdicts.graphql":G,"../queries/14-plan-rows.graphql":K,"../queries/15-rule-applies.graphql":q,"../queries/16-what-if.graphql":J,"../queries/17-pages.graphql":Y,"../queries/18-nodes.graphql":ae,"../queries/19-verify.graphql":oe,"../queries/20-records.graphql":se,"../queries/21-targets.graphql":ce,"../queries/22-goals.graphql":le,"../queries/23-calendar.graphql":ue,"../queries/24-ambiguities.graphql":de,"../queries/25-simulate.graphql":fe,"../queries/26-compare-verdicts.graphql":pe,"../queries/27-round.graphql":me}),X=Object.assign({"../queries/01-thai-binh-departments.variables.json":he,"../queries/02-top-movers.variables.json":ge,"../queries/03-unit-card.variables.json":_e,"../queries/04-provinces-2024.variables.json":ve,"../queries/05-buon-ma-thuot-communes.variables.json":ye,"../queries/06-by-main-indicator.variables.json":be,"../queries/07-by-component.variables.json":xe,"../queries/08-disagreements.variables.json":Se,"../queries/09-published-facts.variables.json":Ce,"../queries/10-across-the-reform.variables.json":we,"../queries/11-indicator-set-numbers.variables.json":Te,"../queries/12-search.variables.json":Ee,"../queries/13-verdicts.variables.json":De,"../queries/14-plan-rows.variables.json":Oe,"../queries/15-rule-applies.variables.json":ke,"../queries/16-what-if.variables.json":Ae,"../queries/17-pages.variables.json":je,"../queries/18-nodes.variables.json":Me,"../queries/19-verify.variables.json":Ne,"../queries/20-records.variables.json":Pe,"../queries/21-targets.variables.json":Fe,"../queries/22-goals.variables.json":Ie,"../queries/23-calendar.variables.json":Le,"../queries/24-ambiguities.variables.json":Re,"../queries/25-simulate.variables.json":ze,"../queries/26-compare-verdicts.variables.json":Be,"../queries/27-round.variables.json":Ve}),Z=He.map(({file:e,reader:t,title:n,about:r})=>{let i=We[`../queries/${e}.graphql`];if(i===void 0)throw Error(`queries/manifest.json names ${e}, and there is no ${e}.graphql`);return{file:e,reader:t,title:n,about:r,query:i,variables:X[`../queries/${e}.variables.json`]??``}});function Ge(){let{start:e,what:n,download:r,documentation:i,sdk:a}=E(),{setVisiblePlugin:o}=t();return(0,h.jsxs)(`section`,{"aria-labelledby":`start`,className:`hub-welcome`,children:[(0,h.jsx)(`h2`,{id:`start`,children:e}),(0,h.jsx)(`p`,{children:n}),(0,h.jsxs)(`ul`,{children:[(0,h.jsx)(`li`,{children:(0,h.jsx)(`a`,{href:`./download/`,children:r})}),(0,h.jsx)(`li`,{children:(0,h.jsx)(`button`,{type:`button`,onClick:()=>o(ee),children:i})})]}),(0,h.jsx)(`p`,{className:`hub-hint`,children:a})]})}function Ke(){let{language:e}=v(),t=E();return(0,h.jsxs)(`div`,{lang:e,className:`hub-pane`,children:[(0,h.jsx)(Ge,{}),(0,h.jsxs)(`section`,{"aria-labelledby":`saved-queries`,children:[(0,h.jsx)(`h2`,{id:`saved-queries`,tabIndex:-1,children:t.savedQueries}),(0,h.jsx)(`p`,{className:`hub-hint`,children:t.how}),(0,h.jsx)(`p`,{className:`hub-hint hub-keyboard`,children:t.keyboard}),Ue.map(e=>(0,h.jsxs)(`section`,{"aria-labelledby":`for-${e}`,children:[(0,h.jsx)(`h3`,{id:`for-${e}`,children:t.readers[e]}),(0,h.jsx)(`ol`,{className:`hub-queries`,children:Z.filter(t=>t.reader===e).map(e=>(0,h.jsx)(qe,{saved:e},e.file))})]},e))]})]})}function qe({saved:e}){let{language:t}=v(),n=Je(),r=l(t=>t.tabs[t.activeTabIndex]?.query===e.query),i=`about-${e.file}`;return(0,h.jsxs)(`li`,{children:[(0,h.jsx)(`button`,{type:`button`,"aria-current":r,"aria-describedby":i,onClick:()=>n(e),children:e.title[t]}),(0,h.jsx)(`p`,{id:i,hidden:!r,children:e.about[t]})]})}function Je(){let{addTab:e,changeTab:n}=t(),r=l(e=>e.tabs),i=l(e=>e.queryEditor),a=l(e=>e.variableEditor);return({query:t,variables:o})=>{let s=r.findIndex(e=>e.query===t&&(e.variables??``)===o);s>=0?n(s):(e(),i?.setValue(t),a?.setValue(o)),w(`.graphiql-sessions`)}}function Ye(){return(0,h.jsxs)(`svg`,{viewBox:`0 0 24 24`,fill:`none`,stroke:`currentColor`,strokeWidth:`1.5`,strokeLinejoin:`round`,children:[(0,h.jsx)(`path`,{d:`M6 3h12v18l-6-4.5L6 21z`}),(0,h.jsx)(`path`,{d:`M9 8h6M9 11.5h6`,strokeLinecap:`round`})]})}var Q={title:`Truy vấn mẫu · Saved queries`,icon:Ye,content:Ke};function Xe(){let{language:e}=v(),{run:n}=t(),r=l(e=>e.isIntrospecting),i=l(e=>!!e.tabs[e.activeTabIndex]?.response),a=l(e=>e.visiblePlugin),o=l(e=>e.responseEditor),s=(0,d.useRef)(e);return(0,d.useEffect)(()=>{r||s.current===e||(s.current=e,i&&n())},[r]),(0,d.useEffect)(()=>{o?.getContainerDomNode().setAttribute(`lang`,e),document.querySelector(`.graphiql-doc-explorer-content`)?.setAttribute(`lang`,e)},[e,o,a]),null}var Ze=[Q,o({showAttribution:!1}),c],$=Z.slice(0,1),Qe=localStorage.getItem(`graphiql:tabState`)===null?$[0]?.variables:void 0;function $e(){let{language:e}=v(),t=(0,d.useMemo)(()=>p(e),[e]);return(0,h.jsxs)(h.Fragment,{children:[(0,h.jsx)(A,{}),(0,h.jsx)(`main`,{lang:`en`,children:(0,h.jsxs)(u,{fetcher:t,plugins:Ze,visiblePlugin:Q,defaultTabs:$,initialVariables:Qe,defaultEditorToolsVisibility:`variables`,forcedTheme:`light`,children:[(0,h.jsx)(f,{}),(0,h.jsx)(M,{}),(0,h.jsx)(Xe,{}),(0,h.jsx)(u.Logo,{children:(0,h.jsx)(h.Fragment,{})}),(0,h.jsx)(u.Footer,{children:(0,h.jsx)(O,{})})]})})]})}(0,re.createRoot)(document.getElementById(`page`)).render((0,h.jsx)(ie,{children:(0,h.jsx)($e,{})}));