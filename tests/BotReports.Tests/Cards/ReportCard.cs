using BotReports.Actions;
using BotReports.Cards;

namespace BotReports.Tests.Cards;

/// <summary>The whole report on session 4.1 as one card.</summary>
internal static class ReportCard
{
    public static CardList PriorityMessages { get; } = new(
    [
        new("In global compact process, draw on multistakeholder processes building from the local level up: Civil society & local authorities have already been working together on strategies to make protection of human rights of all migrants regardless of status a reality on the ground through use of firewalls enabling access to basic services. In some cases they have already been able to change national policy.", "1"),
        new("The compact must have practical effects on the ground, improving the lives, opportunities and respect for the rights of migrants and families; it is therefore critical that the compact focus on policy coherence within a broad framework protecting migrant rights and mobility opportunities, as well as having goals, targets and indicators to facilitate implementation of that framework.", "2"),
    ]);

    public static Card Card { get; } = new("4.1: Multilateral cooperation and governance of migration and development: institutions and legal framework")
    {
        Eyebrow = "Session report · handed in 8 December, 17:42",
        Subtitle = "Amy Shannon",
        Body =
        [
            new CardPanel([new CardHeading("Priority messages to governments"), PriorityMessages]),
            new CardCollapsible("1. Progress", "3 of 4 examples · Asylum/ Refuge cities in Europe; Sanctuary cities in US.", false, [Progress]),
            new CardCollapsible("2. Recommendations", "4 recommendations, 9 actions, 4 indicators", false, [.. Recommendations]),
            new CardCollapsible("3. Governance mechanisms and the Global Compact", "Both answered", false, [.. Governance]),
            new CardCollapsible("4. Targets of the 2030 Agenda", "1 lesson", false, [TwentyThirty]),
            new CardCollapsible("5. Women and children", "Both answered", false, [.. WomenAndChildren]),
            new CardCollapsible("7. Inspiring quotes", "2 quotes, both anonymous", false, [Quotes]),
            new CardCollapsible("8. Other information", "How the session was run", false, [Other]),
            new CardText("Section 2 has one action more than the form allows; it is kept and marked.", CardTextStyle.Attention),
        ],
        Buttons = [new("Download", new Export("word")), new("Show answers", new Preview()), new("Ask for changes", new AskBack())],
    };

    private static CardList Progress => new(
    [
        new("Build from local civil society and government partnerships -Asylum/ Refuge cities in Europe; Sanctuary cities in US.\nLocal people when they have the opportunity to discuss come to a different conclusion than national policy:  AMSTERDAM – safe reporting system for reporting crimes to the police; used the combo of legislative mandate from the EU + local dialogue.", "1"),
        new("Leverage Regional Policy for Firewalls – Facilitate implementation of legal frameworks for protecting rights of undocumented migrants. EU Directive – Victims of Crime (2012) – applies to 27 members.\nCame into effect one year ago.  “All victims of crime are entitled to justice and support services, regardless of status” Great to have it on paper BUT doesn’t provide clear guidance.  Working now with victims rights organizations (who had no idea that migrants were excluded from these basic rights) women's shelters (many get funding from the government so don’t attend to undocumented).\n\nNew Campaign:  Step Up! Trying to get women’s shelters to pledge to provide safe spaces for undocumented women", "2"),
        new("On Global compact - The new language of “migrants regardless of status” is a big step forward.  Especially compared to SDGs negotiated 1 year prior when this language was stripped.   Challenge is to make this real through changes in laws and practices (see previous example)", "3"),
    ]);

    private static IEnumerable<CardElement> Recommendations =>
    [
        .. Recommendation(
            1,
            "Embed Rights Framework into clear implementation plan of Global Compact starting during the negotiations process",
            "States negotiating the Global Compact (from Asia Group)",
            [
                new("(Asia) Development assistance providers to Asia (Swiss, Canada and Australia) to support CSO regional consultations with governments.  Should include capacity building."),
                new("(Asia) National level networks engage with champion countries to approach regional consultative processes (Colombo process, Abu Dhabi Dialogue, ASEAN and SAARC) to push forward elements of the compact in these regional spaces"),
                new("Compact negotiations specify Sending country obligations – consular services, re-integration.", null, "beyond the form’s limit of 2"),
            ],
            "Implementation measures of rights-based commitments (with benchmarks) incorporated in the compact as it is negotiated."),
        .. Recommendation(
            2,
            "IOM should embrace the rights framework, transparency and collaboration with civil society in both principle and operations at all levels",
            "IOM (from Latin America Group)",
            [
                new("Open up IOM contracts and MOUs with governments to public scrutiny and oversight as well as stakeholder input"),
                new("Ensure that IOM operational and project activity is consistent with its leadership in the compact, rooted in what civil society is doing, complementary and supporting not competing with local civil society."),
            ],
            "Public disclosures of terms of operational relations with states"),
        .. Recommendation(
            3,
            "Leverage new Global Compact to promote policy coherence and implementation for rights based migration governance",
            "Countries negotiating Global Compact (from Europe and Mediterranean group)",
            [
                new("Civil society: Monitor existing mechanisms for protecting migrants rights via a Platform for sharing information across regions and shared action"),
                new("Connect parliamentarians with each other across regions"),
            ],
            "Elimination of 1 or more existing policy incoherence in at least one country or region:: For example, in West Africa, governmental dialogue on remittances could be linked with migrant rights"),
        .. Recommendation(
            4,
            "Increased transparency and accountability of migration governance at all levels",
            "National governments; Migration Compact",
            [new("Civil society monitoring, consultation and use of feedback mechanisms"), new("Engage parliamentarians")],
            "Authentic regional consultations for the Migration Compact that guarantee the presence of the key stakeholders (civil society, including the front-line defenders, migrants, families of migrants). These consultations should include:\na. Gender based violence\nb. Children in migration- unaccompanied minors, children migrating with families; children deported or sent to country of parents origin\nc. Ending discriminatory policies against migrants\nd. Labor migration\ne. Youth engagement in migration, development and forced work"),
    ];

    private static IEnumerable<CardElement> Governance =>
    [
        new CardHeading("Governance mechanisms"),
        new CardText("Make the global compact a truly multilateral framework that fosters policy coherence and rights based governance of migration, avoiding the failures caused by multiple bilateral agreements and MOUs"),
        new CardHeading("Global Compact"),
        new CardText("Ending Detention for Immigration related violations-\nDetention never appropriate for children\nEnsuring firewalls between immigration enforcement and law enforcement and between immigration enforcement and social services\nTransparency and Accountability in labor agreements\nRe-thinking the primacy of temporary migration—incorporate fair and ethical labor standards and visa portability\nSafe, regular and orderly migration must be linked to channels for regularization otherwise it becomes a mechanism for detention and deportation."),
    ];

    private static CardList TwentyThirty => new(
    [
        new("SDG s (16 – identity and access to justice, , 3 health, 4 Education, 5 gender)\n- SDGs  Need to take into consideration specifically the needs of children who have been returned with parents (Access to identity is a key right that triggers the ability to get education, health, etc.)", "1"),
    ]);

    private static IEnumerable<CardElement> WomenAndChildren =>
    [
        new CardHeading("Women"),
        new CardText("Gender based violence during migration was named as a concern that must be addressed in both the Global Compact and the SDGs.  This includes violence against women and LGBT communities"),
        new CardHeading("Children"),
        new CardText("In Central America corridor-  Children are the target of violence and youth are at most risk, from gang and narco violence as well as being criminalized by the state (and therefore vulnerable to state violence).  Children are also being deprived of rights when returned to parent’s country of origin.  In Africa – youth need to be incorporated into policy discussions about migration, development and decent work."),
    ];

    private static CardList Quotes => new(
    [
        new("This moment requires new alliances, new paradigms, new kinds of economies that include migration as a choice.  As migrants’ rights advocates, we need to connect with other sectors, such as peasant movements and others who are working on this from another angle.", "“", "anonymous"),
        new("Current migration regime of management and deterrence contributes to criminalization and feeds racism and xenophobia.", "“", "anonymous"),
    ]);

    private static CardText Other => new("This session (4.1) was introduced as a plenary with two discussion starters, and then broke into three groups each discussing key issues in the context of a specific regional migration corridor—Europe-Mediterranean-Africa; Central America- N. American corridor; and Asia, with a focus on South and Southeast Asian migration to the GCC countries.  Each regional group reported back its responses on the guiding questions.");

    private static IEnumerable<CardElement> Recommendation(int number, string text, string target, CardListItem[] actions, string indicator) =>
    [
        new CardHeading($"Recommendation {number}"),
        new CardText(text),
        new CardFacts([new("Target", target)]),
        new CardText("Actions", CardTextStyle.Subtle),
        new CardList(actions),
        new CardText("Indicator", CardTextStyle.Subtle),
        new CardList([new(indicator)]),
    ];
}
