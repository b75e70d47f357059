using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotReports.AcceptanceTests.Conversations;
using NJsonSchema;

namespace BotReports.AcceptanceTests.Hosting;

/// <summary>Another program reads the reports with a key that an organizer has made in chat.</summary>
public sealed partial class ApiTests : IAsyncLifetime
{
    private const string Reports = "/api/events/csd-2016/reports";

    private readonly HttpClient _http = new();
    private readonly HostStorage _storage = HostStorage.Embedded();
    private HttpStage _stage = null!;

    public async ValueTask InitializeAsync() => _stage = await HttpStage.OpenAsync(_storage);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stage.DisposeAsync();
        _storage.Dispose();
    }

    [Fact]
    public async Task Without_a_key_nobody_learns_anything_not_even_which_event_there_is()
    {
        foreach (var (path, authorization) in new[] { (Reports, null), ("/api/events/nowhere/reports", null), (Reports, "Bearer br-00000000-0123456789012345678901234567890123456789012345678901234567890123"), (Reports, "Basic YTpi"), ($"{Reports}/4.1", "Bearer x") })
        {
            using var answer = await GetAsync(path, authorization);

            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answer.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
            (await ProblemOfAsync(answer)).ShouldBe(401);
        }
    }

    [Fact]
    public async Task A_key_gives_what_the_document_describes_and_nothing_once_it_is_revoked()
    {
        await ShortReport.SubmitAsync(_stage);
        var key = await MakeKeyAsync("api key Website");

        using var answer = await GetAsync(Reports, key);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        answer.Headers.CacheControl!.Private.ShouldBeTrue();
        var body = await BodyOfAsync(answer);
        var session = body["sessions"]!.AsArray().Single(found => (string?)found!["session"]!["number"] == "4.1")!;
        ((string)session["state"]!).ShouldBe("submitted");
        session["report"]!.ToJsonString().ShouldContain("Answer 1 of a short report.");
        (await SchemaAsync()).Validate(body.ToJsonString()).ShouldBeEmpty();

        await _stage.SayAsync("Olga", null, "revoke api key website");
        using var refused = await GetAsync(Reports, key);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Who_has_seen_the_reports_is_told_when_nothing_has_changed()
    {
        await ShortReport.SubmitAsync(_stage);
        var key = await MakeKeyAsync("api key Website");
        using var first = await GetAsync(Reports, key);
        var tag = first.Headers.ETag!.ToString();

        using (var same = await GetAsync(Reports, key, tag))
        {
            same.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        }

        await _stage.SayAsync("Amy", null, "Cities open their doors to newcomers.");
        using var changed = await GetAsync(Reports, key, tag);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.ETag!.ToString().ShouldNotBe(tag);
    }

    [Fact]
    public async Task One_session_or_what_has_changed_since_is_given_in_the_same_shape()
    {
        await ShortReport.SubmitAsync(_stage);
        var key = await MakeKeyAsync("api key Website");

        (await NumbersAsync($"{Reports}/4.1", key)).ShouldBe(["4.1"]);
        (await NumbersAsync($"{Reports}?since=2016-12-08T18:00:00Z", key)).ShouldBe(["4.1"]);
        (await NumbersAsync($"{Reports}?since=2999-12-08T18:00:00%2B06:00", key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_makes_no_sense_is_answered_as_a_problem()
    {
        var key = await MakeKeyAsync("api key Website");
        (string Path, HttpStatusCode Expected)[] cases =
        [
            ("/api/events/nowhere/reports", HttpStatusCode.NotFound),
            ($"{Reports}/9.9", HttpStatusCode.NotFound),
            ($"{Reports}?page=2", HttpStatusCode.NotFound),
            ($"{Reports}?page=0", HttpStatusCode.BadRequest),
            ($"{Reports}?page=99999999999", HttpStatusCode.BadRequest),
            ($"{Reports}?since=yesterday", HttpStatusCode.BadRequest),
            ($"{Reports}?since=2016-12-08T18:00:00", HttpStatusCode.BadRequest),
            ($"{Reports}?language=tlh", HttpStatusCode.BadRequest),
        ];
        foreach (var (path, expected) in cases)
        {
            using var answer = await GetAsync(path, key);

            answer.StatusCode.ShouldBe(expected, path);
            (await ProblemOfAsync(answer)).ShouldBe((int)expected);
        }
    }

    [Fact]
    public async Task A_key_for_approved_reports_gives_no_others_whatever_is_asked()
    {
        await ShortReport.SubmitAsync(_stage);
        var key = await MakeKeyAsync("api key Press room approved");

        using (var before = await GetAsync($"{Reports}/4.1?approved=false", key))
        {
            (await BodyOfAsync(before))["sessions"]![0]!["report"].ShouldBeNull();
        }

        await _stage.SayAsync("Olga", "organizers", "approve 4.1");
        using var after = await GetAsync($"{Reports}/4.1", key);
        (await BodyOfAsync(after))["sessions"]![0]!["report"].ShouldNotBeNull();
    }

    [Fact]
    public async Task A_key_that_asks_all_the_time_is_told_to_wait_and_others_are_not()
    {
        var (busy, quiet) = (await MakeKeyAsync("api key Website"), await MakeKeyAsync("api key Press"));
        var answers = new List<HttpStatusCode>();
        for (var call = 0; call < 200 && !answers.Contains(HttpStatusCode.TooManyRequests); call++)
        {
            using var answer = await GetAsync($"{Reports}/1.1", busy);
            answers.Add(answer.StatusCode);
        }

        answers.Last().ShouldBe(HttpStatusCode.TooManyRequests);
        answers.Count.ShouldBeGreaterThan(60);
        using var other = await GetAsync($"{Reports}/1.1", quiet);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_secret_of_a_key_is_in_no_document_and_no_log()
    {
        var key = await MakeKeyAsync("api key Website");
        using var answer = await GetAsync(Reports, key);
        await _stage.Host.KillAsync();

        var secret = key[^40..];
        _stage.Host.Output.All.ShouldNotContain(line => line.Contains(secret, StringComparison.Ordinal));
        foreach (var file in Directory.GetFiles(_storage.Folder!, "*", SearchOption.AllDirectories))
        {
            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldNotContain(secret);
        }
    }

    private async Task<string> MakeKeyAsync(string words)
    {
        var said = await _stage.SayAsync("Olga", null, words);
        return $"Bearer {Token().Match(said).Value}";
    }

    private async Task<HttpResponseMessage> GetAsync(string path, string? authorization, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_stage.Host.Address, path));
        request.Headers.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.Parse(known));
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task<IEnumerable<string>> NumbersAsync(string path, string key)
    {
        using var answer = await GetAsync(path, key);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await BodyOfAsync(answer))["sessions"]!.AsArray().Select(session => (string)session!["session"]!["number"]!);
    }

    /// <summary>The document's description of an answer, in which nothing else may be.</summary>
    private async Task<JsonSchema> SchemaAsync()
    {
        var document = JsonNode.Parse(await _stage.ReadAsync("/api/openapi.json"))!;
        var schemas = document["components"]!["schemas"]!.DeepClone().AsObject();
        foreach (var member in schemas.SelectMany(schema => ObjectsIn(schema.Value!)).ToList())
        {
            member["additionalProperties"] = false;
        }

        var root = new JsonObject { ["$ref"] = "#/definitions/EventPage", ["definitions"] = schemas };
        return await JsonSchema.FromJsonAsync(root.ToJsonString().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal), TestContext.Current.CancellationToken);
    }

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Value is null ? [] : ObjectsIn(member.Value)).Concat(members["properties"] is JsonObject && members["type"] is JsonValue ? [members] : Array.Empty<JsonObject>()),
        JsonArray items => items.SelectMany(item => ObjectsIn(item!)),
        _ => [],
    };

    private static async Task<JsonNode> BodyOfAsync(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;

    private static async Task<int> ProblemOfAsync(HttpResponseMessage answer)
    {
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return (int)(await BodyOfAsync(answer))["status"]!;
    }

    [GeneratedRegex("br-[0-9a-f]{8}-[0-9a-f]{64}")]
    private static partial Regex Token();
}
