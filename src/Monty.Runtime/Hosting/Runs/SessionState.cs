using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>What a session keeps from one feed to the next.</summary>
/// <param name="Context">Of the last feed: modules, identities and caches are taken over.</param>
/// <param name="Globals">The globals of all feeds.</param>
/// <param name="IsRestored">Whether any of it comes from a snapshot.</param>
internal sealed record SessionState(PyContext Context, PyDict Globals, bool IsRestored);
