using Monty.Runtime.Execution;
using Monty.Runtime.Snapshot;

namespace Monty.Compiler.Lowering;

/// <summary>Writes qualified names, each once: one after those that it is in, and then by number.</summary>
internal sealed class CodeNameWriter(ByteWriter body, Action<string> text)
{
    private readonly Dictionary<CodeName, int> _numbers = [];

    public void Write(CodeName name)
    {
        var unknown = new Stack<CodeName>();
        for (CodeName? next = name; next is not null && !_numbers.ContainsKey(next); next = next.Outer)
            unknown.Push(next);
        body.Index(unknown.Count);
        foreach (CodeName next in unknown)
        {
            body.Index(next.Outer is { } outer ? _numbers[outer] + 1 : 0);
            body.Flag(next.IsLocal);
            text(next.Name);
            _numbers.Add(next, _numbers.Count);
        }

        body.Index(_numbers[name]);
    }
}

/// <summary>Reads what <see cref="CodeNameWriter"/> wrote.</summary>
internal sealed class CodeNameReader(ByteReader body, Func<string> text)
{
    private readonly List<CodeName> _names = [];

    /// <summary>The next name; null where the bytes are none.</summary>
    public CodeName? Read()
    {
        int unknown = body.Count(3);
        for (int i = 0; i < unknown; i++)
        {
            int outer = body.Index() - 1;
            bool isLocal = body.Flag();
            if (outer >= _names.Count)
                return null;
            _names.Add(new CodeName(text(), outer < 0 ? null : _names[outer], isLocal));
        }

        int number = body.Index();
        return number < _names.Count ? _names[number] : null;
    }
}
