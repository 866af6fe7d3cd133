using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Calls;

/// <summary>Binds the calls of native functions that are not all positional in an accepted number.</summary>
internal static partial class NativeBinder
{
    /// <summary>One value for each slot of the signature; unbound where the default applies.</summary>
    /// <exception cref="RaisedException">The arguments do not fit.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadOnlySpan<PyValue> Bind(
        NativeMember member, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => Bind(member.Parsed, self, arguments, keywords);

    /// <inheritdoc cref="Bind(NativeMember, PyValue, ReadOnlySpan{PyValue}, KeywordNames?)"/>
    public static ReadOnlySpan<PyValue> Bind(
        NativeSignature signature, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        ReadOnlySpan<string> names = keywords is null ? default : keywords.Names;
        int positional = arguments.Length - names.Length;
        new ArityChecker(signature, self, positional, names).Check();
        if (names.Length == 0 && signature.Shape.RequiredKeywordOnlyCount == 0 && positional >= signature.Shape.RequiredPositionalCount)
            return arguments;
        var slots = new PyValue[signature.Shape.Slots.Length];
        ValueCopying.Copy(arguments[..positional], slots);
        int matched = MatchKeywords(signature, slots, arguments[positional..], names);
        CheckMissing(signature, slots, positional);
        if (matched < names.Length)
            throw NativeErrors.LeftOver(signature, positional, names);
        return slots;
    }

    /// <summary>As <see cref="Bind(NativeMember, PyValue, ReadOnlySpan{PyValue}, KeywordNames?)"/>, for a signature with <c>*args</c> or <c>**kwargs</c>.</summary>
    /// <exception cref="RaisedException">The arguments do not fit.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ReadOnlySpan<PyValue> BindVariadic(
        NativeMember member,
        PyValue self,
        ReadOnlySpan<PyValue> arguments,
        KeywordNames? keywords,
        out ReadOnlySpan<PyValue> rest,
        out KeywordArguments named)
    {
        NativeSignature signature = member.Parsed;
        ReadOnlySpan<string> names = keywords is null ? default : keywords.Names;
        int positional = arguments.Length - names.Length;
        new ArityChecker(signature, self, positional, names).Check();
        int direct = Math.Min(positional, signature.Shape.PositionalCount);
        rest = arguments[direct..positional];
        var slots = new PyValue[signature.Shape.Slots.Length];
        ValueCopying.Copy(arguments[..direct], slots);
        ReadOnlySpan<PyValue> values = arguments[positional..];
        int matched = MatchKeywords(signature, slots, values, names);
        CheckMissing(signature, slots, positional);
        named = default;
        if (matched == names.Length)
            return slots;
        if (!signature.Shape.HasVarKeyword)
            throw NativeErrors.LeftOver(signature, direct, names);
        named = matched == 0 ? new KeywordArguments(names, values) : Unmatched(signature, names, values, names.Length - matched);
        return slots;
    }

    /// <summary>Separates what <c>*args</c> takes from the positional parameters.</summary>
    public static void SplitRest(scoped ref ReadOnlySpan<PyValue> arguments, out ReadOnlySpan<PyValue> rest, int positional)
    {
        if (arguments.Length <= positional)
        {
            rest = default;
            return;
        }

        rest = arguments[positional..];
        arguments = arguments[..positional];
    }

    /// <summary>Fills the slots that the names give, but those with a value already; the number of names used.</summary>
    private static int MatchKeywords(
        NativeSignature signature, PyValue[] slots, ReadOnlySpan<PyValue> values, ReadOnlySpan<string> names)
    {
        int matched = 0;
        for (int i = 0; i < names.Length; i++)
        {
            int slot = SlotOf(signature, names[i]);
            if (slot < 0 || !slots[slot].IsUnbound)
                continue;
            slots[slot] = values[i];
            matched++;
        }

        return matched;
    }

    /// <summary>The slot that can be given by a name; -1 where there is none.</summary>
    internal static int SlotOf(NativeSignature signature, string name)
    {
        SignatureParameter[] slots = signature.Shape.Slots;
        for (int i = signature.Shape.PositionalOnlyCount; i < slots.Length; i++)
        {
            if (slots[i].Name == name)
                return i;
        }

        return -1;
    }

    private static void CheckMissing(NativeSignature signature, PyValue[] slots, int positional)
    {
        for (int i = positional; i < slots.Length; i++)
        {
            if (slots[i].IsUnbound && signature.Shape.Slots[i].IsRequired)
                throw NativeErrors.MissingArgument(signature, i);
        }
    }

    private static KeywordArguments Unmatched(
        NativeSignature signature, ReadOnlySpan<string> names, ReadOnlySpan<PyValue> values, int count)
    {
        var leftNames = new string[count];
        var leftValues = new PyValue[count];
        int next = 0;
        for (int i = 0; i < names.Length; i++)
        {
            if (SlotOf(signature, names[i]) >= 0)
                continue;
            leftNames[next] = names[i];
            leftValues[next++] = values[i];
        }

        return new KeywordArguments(leftNames, leftValues);
    }
}
