/**
 * First names that many people in France bear, by the births that Insee counts since 1930; names that are also a word, a town or
 * a feast (Rose, Florence, Noël, Victoire…) are left out, since a text that says them speaks of those.
 */
export const FIRST_NAMES = `
Abdel Adam Adèle Adeline Adrien Agathe Agnès Ahmed Alain Albert Alexandra Alexandre Alexis Alfred Alice Aline Amandine Amélie
Amina Anaïs André Andrée Angélique Anna Anne Annick Annie Antoine Antoinette Antonin Arlette Armand Arnaud Arthur Assia
Aurélie Aurélien Awa Axel Baptiste Bastien Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carole
Caroline Catherine Cécile Cédric Céline Chantal Charles Charlotte Christelle Christian Christiane Christine Christophe Claude
Claudine Clément Cléo Colette Corinne Cyril Damien Daniel Danielle David Delphine Denis Denise Didier Dominique Édouard Éliane
Élisabeth Élise Élodie Éloïse Émile Émilie Emma Emmanuel Enzo Éric Estelle Esther Ethan Étienne Eugène Évelyne Fabien Fabienne
Fabrice Fanny Farid Fatima Fatou Félix Fernand Fernande Franck François Françoise Frédéric Gabriel Gabrielle Gaël Gaston Geneviève
Georges Georgette Gérard Germaine Ghislaine Gilbert Gilberte Gilles Ginette Gisèle Grégory Guillaume Gustave Guy Hamid Hélène Henri
Henriette Hervé Hubert Hugo Ibrahim Inès Irène Isabelle Jacqueline Jacques Janine Jean Jeanne Jeannine Jérémy Jérôme Joël Joëlle
Jonathan Joseph Josette Josiane Joséphine Jules Julie Julien Juliette Justine Karim Karine Kévin Khadija Laëtitia Laura
Laurence Laurent Léa Léo Léon Léonie Liliane Lina Lionel Loïc Louane Louis Louise Luc Lucas Lucette Lucie Lucien Lucienne Ludovic
Maël Manon Marc Marcel Marcelle Marie Marine Marion Martine Maryse Mathieu Mathilde Mathis Maurice Maxime Mélanie
Michel Michèle Micheline Mireille Mohamed Monique Moussa Muriel Myriam Nadège Nadia Nadine Nathalie Nathan Nicolas Nicole Nina Noah
Noémie Odette Odile Olivier Pascal Patrice Patricia Patrick Paul Paulette Pauline Philippe Pierre Pierrette Quentin Rachel
Rachid Raphaël Raymond Raymonde Régine Régis Rémi René Renée Robert Roger Roland Romain Sabine Sabrina Salomé Samir Samuel Sandra
Sandrine Sarah Sébastien Serge Séverine Simon Simone Solange Sophie Stéphane Stéphanie Suzanne Sylvain Sylvie Théo Thérèse Thierry
Thomas Valentin Valérie Vanessa Véronique Victor Vincent Virginie Viviane Xavier Yann Yannick Yasmine Yolande Youssef Yvette Yves
Yvonne Zoé
`
  .trim()
  .split(/\s+/)
