// What only desks need (the queue, the pages of admins): sent with those pages alone, behind the script of every page.
