using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

/// <summary>The names of the trailing arguments of a call; made once per call site.</summary>
internal sealed class KeywordNames(string[] names)
{
    /// <summary>No name.</summary>
    public static readonly KeywordNames None = new([]);

    public string[] Names { get; } = names;

    public int Count => Names.Length;

    /// <summary>As part of a frame that holds the arguments of a call.</summary>
    public static void Transfer(StateTransfer transfer, ref KeywordNames? keywords)
    {
        int count = keywords?.Count ?? 0;
        transfer.Count(ref count);
        string[] names = keywords?.Names ?? [];
        if (transfer.IsReading)
            names = new string[count];
        for (int i = 0; i < count; i++)
        {
            string? name = names[i];
            transfer.Text(ref name);
            transfer.Require(name is not null, "a keyword without a name");
            names[i] = name!;
        }

        if (transfer.IsReading)
            keywords = count == 0 ? null : new KeywordNames(names);
    }
}
