using System.Numerics;

namespace Monty.Compiler.Lowering;

/// <summary>A set of slots of one function.</summary>
internal readonly struct SlotSet
{
    private readonly ulong[] _words;

    private SlotSet(ulong[] words)
    {
        _words = words;
    }

    public static SlotSet Empty(int slotCount) => new(new ulong[(slotCount + 63) / 64]);

    public static SlotSet Full(int slotCount)
    {
        SlotSet set = Empty(slotCount);
        Array.Fill(set._words, ulong.MaxValue);
        return set;
    }

    public SlotSet Copy() => new([.. _words]);

    public bool Contains(int slot) => (_words[slot >> 6] & (1UL << (slot & 63))) != 0;

    public void Add(int slot) => _words[slot >> 6] |= 1UL << (slot & 63);

    public void Remove(int slot) => _words[slot >> 6] &= ~(1UL << (slot & 63));

    public void CopyFrom(SlotSet other) => other._words.CopyTo(_words, 0);

    /// <summary>Keeps what both have; returns whether anything changed.</summary>
    public bool IntersectWith(SlotSet other)
    {
        bool changed = false;
        for (int i = 0; i < _words.Length; i++)
        {
            ulong word = _words[i] & other._words[i];
            changed |= word != _words[i];
            _words[i] = word;
        }

        return changed;
    }

    /// <summary>Adds what the other has; returns whether anything changed.</summary>
    public bool UnionWith(SlotSet other)
    {
        bool changed = false;
        for (int i = 0; i < _words.Length; i++)
        {
            ulong word = _words[i] | other._words[i];
            changed |= word != _words[i];
            _words[i] = word;
        }

        return changed;
    }

    /// <summary>The slots in order.</summary>
    public int[] ToArray(int slotCount)
    {
        var slots = new List<int>();
        for (int i = 0; i < _words.Length; i++)
        {
            for (ulong word = _words[i]; word != 0; word &= word - 1)
            {
                int slot = (i * 64) + BitOperations.TrailingZeroCount(word);
                if (slot < slotCount)
                    slots.Add(slot);
            }
        }

        return [.. slots];
    }
}
