using System.Globalization;
using BotReports.Reports;
using BotReports.Spelling;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using Stored = Lucene.Net.Documents.Field.Store;

namespace BotReports.Findings;

/// <summary>
/// A full-text index of findings, in memory. Texts are folded, and at the place of each word stand its <see cref="WordStems"/>. It follows the reports that it is shown, of which it
/// reads again only those that are others than before. Thread-safe.
/// </summary>
internal sealed class FindingsIndex : IDisposable
{
    /// <summary>So many reports are read in the time that a question may take.</summary>
    private const int MostWhileAsked = 200;

    /// <summary>After so many, what is read so far can be found.</summary>
    private const int AtOnce = 200;

    private const LuceneVersion Version = LuceneVersion.LUCENE_48;
    private const string WordsField = "words";
    private const string ReportField = "report";
    private const string KeyField = "key";
    private const string GoalField = "goal";

    private readonly System.Threading.Lock _updating = new();
    private readonly Analyzer _analyzer;
    private readonly RAMDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;
    private readonly Dictionary<ReportId, Report> _indexed = [];

    public FindingsIndex(WordStems stems)
    {
        _analyzer = Analyzer.NewAnonymous((_, reader) =>
        {
            var words = new StandardTokenizer(Version, reader);
            return new TokenStreamComponents(words, new StemFilter(words, stems));
        });
        _writer = new IndexWriter(_directory, new IndexWriterConfig(Version, _analyzer));
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, null);
    }

    /// <summary>Brings the index to the state of the reports, however long that takes. Questions are not held up meanwhile.</summary>
    /// <param name="reports">All reports that there are.</param>
    /// <param name="conference">The event.</param>
    /// <param name="cancellationToken">Ends it, with a part of the reports read.</param>
    public void Follow(IReadOnlyCollection<Report> reports, Conference conference, CancellationToken cancellationToken)
    {
        foreach (var some in reports.Chunk(AtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            lock (_updating)
            {
                Read([.. some.Where(IsOther)], conference);
            }
        }
    }

    /// <summary>Brings the index to the state of the reports where they are few, or nearly there.</summary>
    /// <returns>False where too many of them have not been read yet: then nothing is done.</returns>
    public bool TryFollow(IReadOnlyCollection<Report> reports, Conference conference)
    {
        lock (_updating)
        {
            var changed = reports.Where(IsOther).ToList();
            if (changed.Count > MostWhileAsked)
            {
                return false;
            }

            var gone = _indexed.Count + changed.Count(report => !_indexed.ContainsKey(report.Id)) == reports.Count ? [] : _indexed.Keys.Except(reports.Select(report => report.Id)).ToList();
            foreach (var id in gone)
            {
                _writer.DeleteDocuments(TermOf(id));
                _indexed.Remove(id);
            }

            Read(changed, conference);
            if (gone.Count > 0)
            {
                _searchers.MaybeRefreshBlocking();
            }

            return true;
        }
    }

    /// <summary>The keys of the findings that have all the words, and how well each fits.</summary>
    public IReadOnlyDictionary<string, float> Find(IReadOnlyList<SearchedWords> words)
    {
        var query = new BooleanQuery();
        foreach (var part in words)
        {
            if (QueryOf(part.Text) is { } wanted)
            {
                query.Add(wanted, part.IsExcluded ? Occur.MUST_NOT : Occur.MUST);
            }
        }

        return Find(query);
    }

    /// <summary>The keys of the findings that have any of some words, or name any of some goals.</summary>
    public IReadOnlyDictionary<string, float> FindAny(IEnumerable<string> words, IEnumerable<int> goals)
    {
        var query = new BooleanQuery();
        foreach (var part in words.Select(QueryOf).OfType<Query>().Concat(goals.Select(goal => new TermQuery(new Term(GoalField, goal.ToString(CultureInfo.InvariantCulture))))))
        {
            query.Add(part, Occur.SHOULD);
        }

        return Find(query);
    }

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private static Term TermOf(ReportId id) => new(ReportField, id.ToString());

    private bool IsOther(Report report) => !ReferenceEquals(_indexed.GetValueOrDefault(report.Id), report);

    private void Read(List<Report> changed, Conference conference)
    {
        foreach (var report in changed)
        {
            _writer.UpdateDocuments(TermOf(report.Id), ReportFindings.Of(report, conference).Select(DocumentOf));
            _indexed[report.Id] = report;
        }

        if (changed.Count > 0)
        {
            _searchers.MaybeRefreshBlocking();
        }
    }

    private Dictionary<string, float> Find(BooleanQuery query)
    {
        if (query.Clauses.All(clause => clause.IsProhibited))
        {
            return [];
        }

        var searcher = _searchers.Acquire();
        try
        {
            return searcher.Search(query, Math.Max(1, searcher.IndexReader.MaxDoc)).ScoreDocs.ToDictionary(hit => searcher.Doc(hit.Doc).Get(KeyField, CultureInfo.InvariantCulture), hit => hit.Score);
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private static Document DocumentOf(Finding finding)
    {
        var folded = Folding.Fold(finding.TextIn("en"));
        var document = new Document
        {
            new StringField(ReportField, finding.Report.Id.ToString(), Stored.NO),
            new StringField(KeyField, finding.Key, Stored.YES),
            new TextField(WordsField, folded, Stored.NO),
        };
        foreach (var goal in folded.Any(char.IsAsciiDigit) ? GoalMentions.In(folded) : new HashSet<int>())
        {
            document.Add(new StringField(GoalField, goal.ToString(CultureInfo.InvariantCulture), Stored.NO));
        }

        return document;
    }

    /// <summary>Words next to each other, each in any of its forms; null for what has no words in it.</summary>
    private Query? QueryOf(string words)
    {
        var places = StemsIn(words);
        if (places.Count <= 1)
        {
            var any = new BooleanQuery();
            foreach (var stem in places.SelectMany(place => place))
            {
                any.Add(new TermQuery(new Term(WordsField, stem)), Occur.SHOULD);
            }

            return places.Count == 0 ? null : any;
        }

        var phrase = new MultiPhraseQuery();
        foreach (var place in places)
        {
            phrase.Add([.. place.Select(stem => new Term(WordsField, stem))]);
        }

        return phrase;
    }

    /// <summary>The stems of each word.</summary>
    private List<List<string>> StemsIn(string words)
    {
        var places = new List<List<string>>();
        using var stream = _analyzer.GetTokenStream(WordsField, Folding.Fold(words));
        var term = stream.AddAttribute<ICharTermAttribute>();
        var increment = stream.AddAttribute<IPositionIncrementAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            if (increment.PositionIncrement > 0)
            {
                places.Add([]);
            }

            places[^1].Add(term.ToString()!);
        }

        stream.End();
        return places;
    }
}
