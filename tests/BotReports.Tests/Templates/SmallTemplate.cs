namespace BotReports.Tests.Templates;

/// <summary>The smallest template with each part in it, for tests to break.</summary>
public static class SmallTemplate
{
    public const string Yaml = """
        id: small
        version: 1
        title: Small
        sections:
          - id: only
            title: Only
            help: { en: Help, fr: Aide }
            questions:
              - id: items
                kind: list
                limit: 2
                name: item
                title: Items
                ask: Which item?
              - id: answer
                kind: choice
                required: true
                name: answer
                title: Answer
                ask: Which one?
                options:
                  - { id: left, label: Left }
                  - { id: right, label: Right }
              - id: rounds
                kind: group
                limit: 3
                name: round
                title: Rounds
                ask: What happened?
                questions:
                  - { id: what, kind: text, name: what, title: What, ask: What? }
                  - { id: why, kind: text, name: why, title: Why, ask: Why? }

        """;
}
