namespace Monty.Compiler;

/// <summary>Warnings in the order in which CPython gives them; a group within may come several times.</summary>
internal sealed class WarningGroup
{
    /// <summary>How many warnings of a program are kept.</summary>
    public const int Most = 1000;

    private readonly List<(MontySyntaxWarning? Warning, WarningGroup? Group)> _items = [];

    private bool HasWarnings => _items.Exists(item => item.Warning is not null || item.Group!.HasWarnings);

    public void Add(MontySyntaxWarning warning) => _items.Add((warning, null));

    public void Add(WarningGroup group) => _items.Add((null, group));

    public void CopyTo(List<MontySyntaxWarning> all)
    {
        foreach ((MontySyntaxWarning? warning, WarningGroup? group) in _items)
        {
            if (all.Count >= Most)
                return;
            if (warning is not null)
                all.Add(warning);
            else if (group!.HasWarnings)
                group.CopyTo(all);
        }
    }
}
