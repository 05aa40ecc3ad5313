start = Ø§Ø¨Ø¯Ø£
