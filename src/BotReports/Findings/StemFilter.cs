using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace BotReports.Findings;

/// <summary>Puts the stems of each word in its place.</summary>
internal sealed class StemFilter : TokenFilter
{
    private readonly WordStems _stems;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private IReadOnlyList<string> _pending = [];
    private int _next;

    public StemFilter(TokenStream words, WordStems stems)
        : base(words)
    {
        _stems = stems;
        (_term, _increment) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IPositionIncrementAttribute>());
    }

    public override bool IncrementToken()
    {
        if (_next < _pending.Count)
        {
            _term.SetEmpty().Append(_pending[_next++]);
            _increment.PositionIncrement = 0;
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        (_pending, _next) = (_stems.Of(_term.ToString()!), 1);
        _term.SetEmpty().Append(_pending[0]);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (_pending, _next) = ([], 0);
    }
}
