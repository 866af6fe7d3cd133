using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class StrMethods
{
    /// <summary>Replaces from the left, at most <paramref name="count"/> times; -1 means all.</summary>
    [PyMethod("replace(old, new, /, count=-1)")]
    private static PyStr Replace(PyContext context, PyStr self, PyStr old, PyStr replacement, long count)
    {
        long most = count < 0 ? long.MaxValue : count;
        if (most == 0)
            return self;
        context.Meter.ChargeWork(self.Units >> 4);
        if (old.Units == 0)
            return StrReplace.Interleave(context, self, replacement, most);
        return old.Units == 1 && replacement.Units == 1 && most >= self.Units
            ? StrReplace.Units(context, self, old.Chars[0], replacement.Chars[0])
            : StrReplace.Texts(context, self, old.Chars, replacement, most);
    }
}
