namespace Monty.Runtime.Execution;

/// <summary>What a callback out of pinned code puts aside and restores.</summary>
internal readonly struct CallbackScope(Question question, int pinned, int firstAnswer)
{
    public Question Question { get; } = question;

    public int Pinned { get; } = pinned;

    public int FirstAnswer { get; } = firstAnswer;
}
