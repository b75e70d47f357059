namespace BotReports.Actions;

/// <summary>Asks where one stands, and for the open question again.</summary>
public sealed record WhatNow : BotAction;
